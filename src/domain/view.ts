/** What a selection shows of the tracker: the one answer that pages, paper, files and the API share. */
import type { Day } from './calendar-date.ts'
import { changedIds } from './changes.ts'
import type { Clock } from './clock.ts'
import { soleCountry, type Item } from './item.ts'
import { checksOf } from './selection/matches-filter.ts'
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
  const checks = [...checksOf(selection), ...changeCheck(tracker, selection, clock)]
  if (textMatch !== ANY_TEXT) checks.push(({ id }) => textMatch(id))
  const all = tracker.itemsAt(clock, viewer)
  const items = checks.length === 0 ? all : all.filter((item) => checks.every((check) => check(item)))
  return { selection, clock, viewer, items }
}

function changeCheck(tracker: Tracker, { since, changed }: Selection, clock: Clock): ((item: Item) => boolean)[] {
  if (!changed || since === null) return []
  const ids = changedIds(tracker.changesIn({ since, until: clock.asOf, knownOn: clock.knownOn }))
  return [({ id }) => ids.has(id)]
}
