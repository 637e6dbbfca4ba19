/** Ticks of the time axis: on the first of a month, a quarter, a half-year or of years, as close as their words allow. */
import { CalendarDateSchema, partsOf, toDay, type CalendarDate, type Day } from '#src/domain/calendar-date.ts'
import { daysIn, type TimeWindow } from '#src/domain/timeline/time-window.ts'
import { daysBetween } from '#src/domain/date-arithmetic.ts'

export interface Tick {
  readonly day: Day
  /** What the tick is called: a month, or a year where only years are marked. */
  readonly date: CalendarDate
  /** From 0 to 1, at the beginning of the day. */
  readonly place: number
}

/** Room for "Sep 2025" and "2025年12月", and for a year alone, in pixels. */
const MONTH_ROOM = 84
const YEAR_ROOM = 52
const STEPS_IN_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000]
const DAYS_IN_MONTH = 30.4
const LAST_YEAR = 9999

export function ticksOf(window: TimeWindow, width: number): Tick[] {
  const days = daysIn(window)
  const step = stepOf(days, width)
  const { year, month } = partsOf(window.from)
  const ticks: Tick[] = []
  for (let index = Math.ceil((year * 12 + (month ?? 1) - 1) / step) * step; ; index += step) {
    const [tickYear, tickMonth] = [Math.floor(index / 12), (index % 12) + 1]
    if (tickYear > LAST_YEAR) return ticks
    const day = toDay(tickYear, tickMonth, 1)
    if (day > window.to) return ticks
    const place = daysBetween(window.from, day) / days
    const date = CalendarDateSchema.parse(step % 12 === 0 ? day.slice(0, 4) : day.slice(0, 7))
    /** The first of the month that the window begins in can lie before it. */
    if (place >= 0) ticks.push({ day, date, place })
  }
}

function stepOf(days: number, width: number): number {
  const room = (step: number): number => (step % 12 === 0 ? YEAR_ROOM : MONTH_ROOM)
  const fits = STEPS_IN_MONTHS.find((step) => (step * DAYS_IN_MONTH * width) / days >= room(step))
  return fits ?? STEPS_IN_MONTHS.at(-1) ?? 1
}
