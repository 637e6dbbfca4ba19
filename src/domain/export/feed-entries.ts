/** The changes of a view as entries of a feed, newest recorded first; the three lists stay apart by their category. */
import type { Day } from '../calendar-date.ts'
import { changesOf, type Change, type Correction } from '../changes.ts'
import { usualComparison } from '../comparison.ts'
import type { Item } from '../item.ts'
import { methodChangesBetween, type MethodChange } from '../method.ts'
import type { Report } from '../records/milestone.ts'
import type { Tracker } from '../tracker.ts'
import type { View } from '../view.ts'

interface Entry {
  /** Unique and never reused; a feed reader shows it once. */
  readonly key: string
  readonly updated: Day
}

export type FeedEntry = Entry &
  (
    | { readonly category: 'moved'; readonly item: Item; readonly report: Report; readonly change: Change }
    | { readonly category: 'corrected'; readonly item: Item; readonly report: Report; readonly change: Correction }
    | { readonly category: 'method'; readonly change: MethodChange }
  )

export interface FeedContent {
  readonly since: Day
  readonly entries: readonly FeedEntry[]
}

/** A feed is subscribed to by an address that never changes, so without a date of comparison the usual one moves along. */
export function feedContent(tracker: Tracker, { items, clock, selection }: View): FeedContent {
  const since = selection.since ?? usualComparison(clock.asOf)
  const byId = new Map(items.map((item) => [item.id, item]))
  const period = { since, until: clock.asOf, knownOn: clock.knownOn }
  const { moved, corrected } = changesOf(tracker.changesIn(period), (id) => byId.has(id))
  const found = <C extends Change>(change: C) => {
    const item = byId.get(change.milestone)
    const report = tracker.milestoneOf(change.milestone)?.reports.find(({ id }) => id === change.report)
    return item === undefined || report === undefined ? [] : [{ item, report, change }]
  }
  const entries: FeedEntry[] = [
    ...corrected.flatMap(found).map((one) => ({
      category: 'corrected' as const,
      key: `corrected/${one.report.id}`,
      updated: one.report.recorded,
      ...one,
    })),
    ...moved.flatMap(found).map((one) => ({
      category: 'moved' as const,
      key: `moved/${one.report.id}`,
      updated: one.report.recorded,
      ...one,
    })),
    ...methodChangesBetween(since, clock.asOf).map((change) => ({
      category: 'method' as const,
      key: `method/${change.version}`,
      updated: change.date,
      change,
    })),
  ]
  return { since, entries: entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)) }
}
