/** Calendar quarters: the rhythm in which the tracker looks back. */
import { daysInMonth, partsOf, toDay, type Day } from './calendar-date.ts'
import { addDays } from './date-arithmetic.ts'

/** The last day of the quarter that a day lies in. */
export function quarterEnd(day: Day): Day {
  const { year, month } = partsOf(day)
  const lastMonth = Math.ceil((month ?? 12) / 3) * 3
  return toDay(year, lastMonth, daysInMonth(year, lastMonth))
}

/** Every quarter end from that of `from` up to `until`, oldest first; none when the first lies after `until`. */
export function quarterEndsBetween(from: Day, until: Day): Day[] {
  const ends: Day[] = []
  let end = quarterEnd(from)
  while (end <= until) {
    ends.push(end)
    const next = quarterEnd(addDays(end, 1))
    /** At the end of the calendar there is no later quarter. */
    if (next === end) break
    end = next
  }
  return ends
}
