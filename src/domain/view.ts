/** What a selection shows of the tracker: the one answer that pages, paper, files and the API share. */
import type { Day } from './calendar-date.ts'
import { hasChanged } from './changes.ts'
import type { Clock } from './clock.ts'
import { soleCountry, type Item } from './item.ts'
import { matchesFilter } from './selection/matches-filter.ts'
import type { Selection } from './selection/selection.ts'
import type { Tracker } from './tracker.ts'
import type { Country } from './vocabulary.ts'

export interface View {
  readonly selection: Selection
  readonly clock: Clock
  /** The one chosen country, whose own statuses are shown; null shows joint statuses. */
  readonly viewer: Country | null
  /** Items that the selection asks for, in the order of the records. */
  readonly items: readonly Item[]
}

/** Answers whether a milestone's text, in any language, holds the words of `q`. */
export type TextMatch = (milestoneId: string) => boolean

export const ANY_TEXT: TextMatch = () => true

export function clockOf(selection: Pick<Selection, 'asOf' | 'knownOn'>, evidenceDate: Day): Clock {
  return { asOf: selection.asOf ?? evidenceDate, knownOn: selection.knownOn }
}

/**
 * @param textMatch the search for `selection.q`; the words of four languages are kept apart from the snapshot, so the
 * caller brings the match
 */
export function viewOf(tracker: Tracker, selection: Selection, textMatch: TextMatch): View {
  const clock = clockOf(selection, tracker.snapshot.evidenceDate)
  const viewer = soleCountry(selection.country)
  const { since, changed } = selection
  const assessments = tracker.assessedAt(clock)
  const items = tracker.itemsAt(clock, viewer).filter((item, index) => {
    if (!matchesFilter(item, selection) || !textMatch(item.id)) return false
    const milestone = assessments[index]?.milestone
    if (!changed || since === null || milestone === undefined) return true
    return hasChanged(milestone, { since, until: clock.asOf, knownOn: clock.knownOn })
  })
  return { selection, clock, viewer, items }
}
