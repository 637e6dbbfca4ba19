/** Dates as people of the four languages type them. */
import { endOf, parseCalendarDate, type CalendarDate, type Day } from '#src/domain/calendar-date.ts'

/** A year, perhaps a month, perhaps a day, with any of the usual marks between and after them. */
const TYPED = /^(\d{4})(?:[-/.年년]\s*(?:(\d{1,2})(?:[-/.月월]\s*(?:(\d{1,2})[.日일]?)?)?)?)?$/

/**
 * 2026-06-30, 2026/6/30, 2026. 6. 30., 2026年6月30日, also in full-width digits; a month or a year stays one.
 * Null: not a date of the calendar.
 */
export function readCalendarDate(text: string): CalendarDate | null {
  const match = TYPED.exec(text.normalize('NFKC').trim())
  if (match === null) return null
  const [, year = '', month, day] = match
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  return parseCalendarDate(parts.join('-'))
}

/** The same as a day: a month or a year is its last one. */
export function readDate(text: string): Day | null {
  const date = readCalendarDate(text)
  return date === null ? null : endOf(date)
}
