/** Dates for tests; a text that is no date fails the test that wrote it. */
import { CalendarDateSchema, DaySchema, type CalendarDate, type Day } from '#src/domain/calendar-date.ts'
import type { Clock } from '#src/domain/clock.ts'

export function buildDate(text: string): CalendarDate {
  return CalendarDateSchema.parse(text)
}

export function buildDay(text: string): Day {
  return DaySchema.parse(text)
}

/** As of a day, with everything known that is known today. */
export function buildClock(asOf: string, knownOn: string | null = null): Clock {
  return { asOf: buildDay(asOf), knownOn: knownOn === null ? null : buildDay(knownOn) }
}
