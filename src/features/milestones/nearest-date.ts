/** The one date that a row of the table can show of those in force. */
import { toDay, type Day } from '#src/domain/calendar-date.ts'
import type { Item } from '#src/domain/item.ts'
import { datesBetween, type NextDate } from '#src/domain/next-dates.ts'
import type { Country } from '#src/domain/vocabulary.ts'

export interface NearestDate extends NextDate {
  /** It ended before the as-of date: overdue or expired. */
  readonly hasPassed: boolean
  /** How many further dates are in force for the milestone. */
  readonly others: number
}

const FIRST_DAY = toDay(1, 1, 1)

/**
 * The first date that has not passed; when all in force have, the last of them. Which dates are in force, and for whom,
 * is the domain's to say: a deadline that was met, or that a party gave up, is none.
 */
export function nearestDate(item: Item, asOf: Day, viewer: Country | null): NearestDate | null {
  const inForce = datesBetween([item], FIRST_DAY, null, viewer)
  const nearest = inForce.find(({ end }) => asOf <= end) ?? inForce.at(-1)
  if (nearest === undefined) return null
  return { ...nearest, hasPassed: nearest.end < asOf, others: inForce.length - 1 }
}
