/** Examples of periods and of month arithmetic, answered by the functions that every rule uses. */
import { endOf, parseCalendarDate, toDay, type Day } from '#src/domain/calendar-date.ts'
import { addDays, addMonths } from '#src/domain/date-arithmetic.ts'
import { lapseMonths, SOON_DAYS } from '#src/domain/flags/rule-formulas.ts'
import type { Milestone } from '#src/domain/records/milestone.ts'

export interface PeriodExample {
  /** As a formula. */
  readonly asked: string
  readonly answer: Day
}

const PERIODS = ['2027', '2026-12', '2028-02'] as const
const LAST_OF_AUGUST = toDay(2026, 8, 31)
const MONTHS = [6, 9, -6] as const

export function periodExamples(): PeriodExample[] {
  return [
    ...PERIODS.flatMap((text) => {
      const date = parseCalendarDate(text)
      return date === null ? [] : [{ asked: `end(${text})`, answer: endOf(date) }]
    }),
    ...MONTHS.map((months) => ({
      asked: `${LAST_OF_AUGUST} ${months < 0 ? '-' : '+'} ${Math.abs(months)} months`,
      answer: addMonths(LAST_OF_AUGUST, months),
    })),
    { asked: `${LAST_OF_AUGUST} + ${SOON_DAYS} days`, answer: addDays(LAST_OF_AUGUST, SOON_DAYS) },
  ]
}

export interface LapseExample {
  /** Null: none is stated. */
  readonly cadenceMonths: number | null
  readonly allowed: number
}

/** Common intervals, the first of which shows how the rule rounds. */
const USUAL_INTERVALS = [3, 12, 24] as const

/** Usual intervals, every other one that the records state, and the case of none. */
export function lapseExamples(milestones: readonly Milestone[]): LapseExample[] {
  const stated = new Set<number>(USUAL_INTERVALS)
  for (const { cadenceMonths } of milestones) if (cadenceMonths !== undefined) stated.add(cadenceMonths)
  return [
    ...[...stated]
      .toSorted((a, b) => a - b)
      .map((cadenceMonths) => ({ cadenceMonths, allowed: lapseMonths(cadenceMonths) })),
    { cadenceMonths: null, allowed: lapseMonths(undefined) },
  ]
}
