/** Trackers and views for tests. */
import type { Milestone } from '#src/domain/records/milestone.ts'
import { EVERYTHING, type Selection } from '#src/domain/selection/selection.ts'
import { trackerOf, type Tracker } from '#src/domain/tracker.ts'
import { ANY_TEXT, viewOf, type View } from '#src/domain/view.ts'
import { buildDay } from './dates.ts'
import { REFERENCE } from './reference.ts'
import { SOURCES } from './sources.ts'

/** A tracker of these milestones alone, under the frame of the reference records and with the sources of the tests. */
export function buildTracker(...milestones: readonly Milestone[]): Tracker {
  const reference = REFERENCE.trackerFor('en').snapshot
  const framework = { ...reference.framework, paper: { ...reference.framework.paper, id: 'paper' } }
  const hashes = new Map(milestones.map(({ id }) => [id, 'abcdef012345']))
  return trackerOf(
    { ...reference, framework, milestones: [...milestones], sources: [...SOURCES] },
    { hashes: () => hashes },
  )
}

export interface SelectionOverrides extends Partial<Omit<Selection, 'asOf' | 'knownOn' | 'since'>> {
  readonly asOf?: string
  readonly knownOn?: string
  readonly since?: string
}

export function buildSelection({ asOf, knownOn, since, ...filter }: SelectionOverrides = {}): Selection {
  return {
    ...EVERYTHING,
    ...filter,
    asOf: asOf === undefined ? null : buildDay(asOf),
    knownOn: knownOn === undefined ? null : buildDay(knownOn),
    since: since === undefined ? null : buildDay(since),
  }
}

export function viewAt(tracker: Tracker, selection: SelectionOverrides = {}): View {
  return viewOf(tracker, buildSelection(selection), ANY_TEXT)
}
