/**
 * Calendar dates with the precision they were given with: `2027`, `2026-12` or `2026-12-31`.
 *
 * They have no time zone. JS Date is never used: a minister's deadline must not move by a day because a server stands in
 * another zone. Source: product.md "The records"; rules "Periods".
 */
import * as z from 'zod/mini'

const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DAY_LENGTH = 'YYYY-MM-DD'.length

export interface DateParts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days in a month of the proleptic Gregorian calendar; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function readParts(text: string): DateParts | null {
  const match = CALENDAR_DATE.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (year < 1) return null
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null
  return { year, month, day }
}

/** Whether the text is a date that exists in the calendar, at any of the three precisions. */
export function isCalendarDate(text: string): boolean {
  return readParts(text) !== null
}

export const CalendarDateSchema = z
  .string()
  .check(
    z.regex(CALENDAR_DATE, { error: 'write a date as 2026, 2026-12 or 2026-12-31', abort: true }),
    z.refine(isCalendarDate, { error: 'this date does not exist in the calendar' }),
  )
  .brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof CalendarDateSchema>

export const DaySchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a full date, for example 2026-12-31', abort: true }),
    z.refine(isCalendarDate, { error: 'this date does not exist in the calendar' }),
  )
  .brand<'CalendarDate'>()
  .brand<'Day'>()
/** A calendar date known to the day. Days compare correctly as text. */
export type Day = z.infer<typeof DaySchema>

/** The date, or null when the text is not one. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const result = CalendarDateSchema.safeParse(text)
  return result.success ? result.data : null
}

export function partsOf(date: CalendarDate): DateParts {
  const parts = readParts(date)
  if (parts === null) throw new RangeError(`not a calendar date: ${date}`)
  return parts
}

/** The precision a date was given with. */
export function precisionOf(date: CalendarDate): 'year' | 'month' | 'day' {
  const { month, day } = partsOf(date)
  if (month === null) return 'year'
  return day === null ? 'month' : 'day'
}

export function toDay(year: number, month: number, day: number): Day {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return DaySchema.parse(text)
}

function isDay(date: CalendarDate): date is Day {
  return date.length === DAY_LENGTH
}

const ends = new Map<CalendarDate, Day>()

/** The last day of the period a date names: end(`2026`) is 2026-12-31. Remembered: the rules ask it for every report. */
export function endOf(date: CalendarDate): Day {
  if (isDay(date)) return date
  const known = ends.get(date)
  if (known !== undefined) return known
  const { year, month } = partsOf(date)
  const end = month === null ? toDay(year, 12, 31) : toDay(year, month, daysInMonth(year, month))
  ends.set(date, end)
  return end
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}
