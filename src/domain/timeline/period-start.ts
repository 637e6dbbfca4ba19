import { partsOf, toDay, type CalendarDate, type Day } from '../calendar-date.ts'

/** The first day of the period a date names, as `endOf` is the last: of `2026-12` it is 2026-12-01. */
export function startOf(date: CalendarDate): Day {
  const { year, month, day } = partsOf(date)
  return toDay(year, month ?? 1, day ?? 1)
}
