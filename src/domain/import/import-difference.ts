/** What readers would see differently after an import, in short; the draft shows it whole. */
import type { Day } from '../calendar-date.ts'
import type { Applied } from '../editing/apply-changes.ts'
import { readDifference } from '../editing/difference.ts'
import type { Item } from '../item.ts'
import { statusKeyOf } from '../selection/matches-filter.ts'
import type { Headline } from '../summary.ts'
import type { Text } from '../text.ts'
import type { Tracker } from '../tracker.ts'
import { FLAG_IDS, type FlagId, type StatusKey } from '../vocabulary.ts'

export interface ItemInShort {
  readonly status: StatusKey
  readonly flags: readonly FlagId[]
}

export interface ItemChange {
  readonly id: string
  readonly title: Text
  /** Null: the milestone is new. */
  readonly before: ItemInShort | null
  readonly after: ItemInShort
}

export interface ImportDifference {
  /** The date at which it is judged: far enough that every new report counts. */
  readonly asOf: Day
  readonly headline: { readonly before: Headline; readonly after: Headline }
  /** Milestones that would be new, read with another status, or carry other flags. */
  readonly added: number
  readonly statusChanges: number
  readonly flagChanges: number
  /** Milestones named by a change, or changed by the rules, in any way. */
  readonly touched: number
  /** Those of the first three kinds, the first of them. */
  readonly items: readonly ItemChange[]
}

/** A longer list is read in the draft. */
const MOST_ITEMS = 200

function inShort(item: Item): ItemInShort {
  const flags = FLAG_IDS.filter((id) => item.flags.some((flag) => flag.id === id))
  return { status: statusKeyOf(item), flags }
}

function differ({ before, after }: ItemChange): { readonly status: boolean; readonly flags: boolean } {
  return {
    status: before !== null && before.status !== after.status,
    flags: before !== null && before.flags.join() !== after.flags.join(),
  }
}

/** @param before the tracker as it is, in the reader's language */
export function importDifference(before: Tracker, { dataset, records }: Applied): ImportDifference | null {
  if (dataset === null) return null
  const { items, headline, asOf } = readDifference(before, dataset, records, null)
  const changes = items.map(({ id, before: old, after }): ItemChange => ({
    id,
    title: after.title,
    before: old === null ? null : inShort(old),
    after: inShort(after),
  }))
  const count = (holds: (change: ItemChange) => boolean): number => changes.filter(holds).length
  const shown = changes.filter((change) => change.before === null || differ(change).status || differ(change).flags)
  return {
    asOf: asOf.after,
    headline,
    added: count((change) => change.before === null),
    statusChanges: count((change) => differ(change).status),
    flagChanges: count((change) => differ(change).flags),
    touched: items.length,
    items: shown.slice(0, MOST_ITEMS),
  }
}
