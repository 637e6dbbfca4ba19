/** Two countries side by side: their own statuses in every milestone that either acts in. */
import type { Item } from '../item.ts'
import type { Measure } from '../records/framework.ts'
import type { Country } from '../vocabulary.ts'
import { partyReading, type PartyReading } from './party-reading.ts'

/**
 * `same` and `differs`: both act and have a record. `no-record`: both act, and no report counts for one or both.
 * `only-first`, `only-second`: the other does not act.
 */
export const DIFFERENCES = ['differs', 'same', 'no-record', 'only-first', 'only-second'] as const
export type Difference = (typeof DIFFERENCES)[number]

export interface ComparisonRow {
  readonly item: Item
  /** Null where the country does not act. */
  readonly first: PartyReading | null
  readonly second: PartyReading | null
  readonly difference: Difference
}

/** Statuses are compared as they are read: in effect and expired differ although the recorded status is the same. */
function differenceOf(first: PartyReading | null, second: PartyReading | null): Difference | null {
  if (first === null) return second === null ? null : 'only-second'
  if (second === null) return 'only-first'
  if (first.status === null || second.status === null) return 'no-record'
  return first.reading === second.reading ? 'same' : 'differs'
}

/** In the order of the items; without those that neither acts in. The items must be shown for all parties. */
export function comparisonRows(items: readonly Item[], first: Country, second: Country): ComparisonRow[] {
  return items.flatMap((item) => {
    const readings = { first: partyReading(item, first), second: partyReading(item, second) }
    const difference = differenceOf(readings.first, readings.second)
    return difference === null ? [] : [{ item, ...readings, difference }]
  })
}

export type DifferenceCounts = Readonly<Record<Difference, number>>

export function countDifferences(rows: readonly ComparisonRow[]): DifferenceCounts {
  const count = (difference: Difference): number => rows.filter((row) => row.difference === difference).length
  return {
    differs: count('differs'),
    same: count('same'),
    'no-record': count('no-record'),
    'only-first': count('only-first'),
    'only-second': count('only-second'),
  }
}

/** Milestones that both act in. */
export function bothAct(counts: DifferenceCounts): number {
  return counts.differs + counts.same + counts['no-record']
}

export interface MeasureComparison {
  readonly measure: Measure
  readonly rows: readonly ComparisonRow[]
}

/** Measure by measure in the paper's order; measures with no row are left out. */
export function comparisonByMeasure(rows: readonly ComparisonRow[], measures: readonly Measure[]): MeasureComparison[] {
  return measures
    .map((measure) => ({ measure, rows: rows.filter(({ item }) => item.measure === measure.id) }))
    .filter((comparison) => comparison.rows.length > 0)
}
