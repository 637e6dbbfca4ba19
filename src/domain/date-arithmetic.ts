/** Month and day arithmetic on calendar days (rules "Periods"), without JS Date. */
import { daysInMonth, partsOf, toDay, type Day } from './calendar-date.ts'

/** The ends of the calendar that four digits can write; arithmetic stops there, so that an address cannot break a page. */
const FIRST_DAY = toDay(1, 1, 1)
const LAST_DAY = toDay(9999, 12, 31)

function numbersOf(day: Day): readonly [number, number, number] {
  const { year, month, day: dayOfMonth } = partsOf(day)
  if (month === null || dayOfMonth === null) throw new RangeError(`not a full date: ${day}`)
  return [year, month, dayOfMonth]
}

/**
 * The day `months` later (earlier when negative). Keeps the day of the month and clamps it to the month's last day:
 * 2026-08-31 + 6 months is 2027-02-28. Beyond the calendar it is the calendar's first or last day.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = numbersOf(day)
  const index = year * 12 + (month - 1) + months
  const newYear = Math.floor(index / 12)
  if (newYear < 1) return FIRST_DAY
  if (newYear > 9999) return LAST_DAY
  const newMonth = index - newYear * 12 + 1
  return toDay(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)))
}

/** Days since 0000-03-01; the standard civil-calendar count with years that begin in March, so that leap days come last. */
function ordinalOf(day: Day): number {
  const [year, month, dayOfMonth] = numbersOf(day)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

function dayOfOrdinal(ordinal: number): Day {
  const era = Math.floor(ordinal / 146_097)
  const dayOfEra = ordinal - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return toDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/** The day `days` later (earlier when negative); beyond the calendar, its first or last day. */
export function addDays(day: Day, days: number): Day {
  const ordinal = Math.min(Math.max(ordinalOf(day) + days, ordinalOf(FIRST_DAY)), ordinalOf(LAST_DAY))
  return dayOfOrdinal(ordinal)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from)
}
