/** The date of comparison when a reader has chosen none. */
import type { Day } from './calendar-date.ts'
import { addMonths } from './date-arithmetic.ts'

/** Half a year: evidence arrives in clusters, and a shorter window would mostly be empty. */
export const COMPARISON_MONTHS = 6

export function usualComparison(asOf: Day): Day {
  return addMonths(asOf, -COMPARISON_MONTHS)
}
