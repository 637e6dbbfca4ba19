/** Everything the page of a milestone shows, derived from the tracker by the rules of the domain. */
import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import { historyOf } from '#src/domain/contract/answers/history.ts'
import { itemOf, type Item } from '#src/domain/item.ts'
import { jointSince } from '#src/domain/joint-since.ts'
import { eventsBeside } from '#src/domain/outside-events.ts'
import type { OutsideEvent } from '#src/domain/records/event.ts'
import type { Measure, Path } from '#src/domain/records/framework.ts'
import type { Milestone } from '#src/domain/records/milestone.ts'
import type { Source } from '#src/domain/records/source.ts'
import { readItemStatus, readStatus, type StatusReading } from '#src/domain/status-reading.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import { neighboursOf } from './neighbours-of.ts'
import { numberSources } from './number-sources.ts'

export type HistoryEntry = ReturnType<typeof historyOf>[number]

export interface MilestoneModel {
  readonly item: Item
  readonly assessment: Assessment
  readonly path: Path
  readonly measure: Measure
  /** Whether the present filter includes it; it is shown either way. */
  readonly isSelected: boolean
  readonly reading: StatusReading
  readonly jointReading: StatusReading
  /** Since when the shown status holds. */
  readonly since: CalendarDate | null
  /** Newest first. */
  readonly history: readonly HistoryEntry[]
  readonly events: readonly OutsideEvent[]
  /** In the order of their first use on the page, each once. */
  readonly sources: readonly Source[]
  /** The number of a source on this page, from 1. */
  readonly numberOf: ReadonlyMap<string, number>
  readonly previous: Milestone | null
  readonly next: Milestone | null
}

/** Null: the records hold no such milestone. */
export function milestoneModel(tracker: Tracker, view: View, id: string): MilestoneModel | null {
  const { snapshot, context } = tracker
  const assessment = tracker.assessedAt(view.clock).find(({ milestone }) => milestone.id === id)
  if (assessment === undefined) return null
  const { milestone, parties, counted } = assessment
  const selected = view.items.find((one) => one.id === id)
  const item = selected ?? itemOf(assessment, view.viewer, context)
  const measure = snapshot.framework.measures.find((one) => one.id === milestone.measure)
  const path = snapshot.framework.paths.find((one) => one.id === item.path)
  if (measure === undefined || path === undefined) throw new RangeError(`${id} stands under no measure of the paper`)
  const own = parties.find(({ country }) => country === item.statusOf)
  const history = historyOf(assessment, context.evidence).toReversed()
  const events = eventsBeside(snapshot.events, item, view.clock.asOf)
  const numberOf = numberSources([
    ...history.map(({ sources }) => sources.map((source) => source.id)),
    ...events.map(({ sources }) => sources),
  ])
  return {
    item,
    assessment,
    path,
    measure,
    isSelected: selected !== undefined,
    reading: readItemStatus(item),
    jointReading: readItemStatus(itemOf(assessment, null, context)),
    since: own === undefined ? jointSince(milestone, counted) : own.since,
    history,
    events,
    sources: [...numberOf.keys()].map(context.evidence.sourceOf),
    numberOf,
    ...neighboursOf(snapshot.milestones, view.items, id),
  }
}

/** A party's own status as it is to be read, expiry included. */
export function partyReading(
  { status, flags }: Assessment['parties'][number],
  { nature }: Pick<Item, 'nature'>,
): StatusReading {
  return readStatus(
    { status, nature },
    flags.some(({ id }) => id === 'expired'),
  )
}
