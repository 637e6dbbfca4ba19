/** Random records and dates for properties. What they draw is always a lawful record: the schemas have read it. */
import { CalendarDateSchema, DaySchema, type CalendarDate, type Day } from '#src/domain/calendar-date.ts'
import type { Clock } from '#src/domain/clock.ts'
import { MilestoneSchema, type Milestone } from '#src/domain/records/milestone.ts'
import {
  COUNTRIES,
  DUE_KINDS,
  MILESTONE_KINDS,
  NATURES,
  ROLLUPS,
  SECTORS,
  STATUSES,
  STRENGTHS,
  type Country,
} from '#src/domain/vocabulary.ts'
import fc from 'fast-check'
import { SOURCES } from './sources.ts'

const two = (number: number): string => String(number).padStart(2, '0')

interface Years {
  readonly min: number
  readonly max: number
}

const EVERY_YEAR: Years = { min: 1900, max: 2200 }
/** Close together, so that reports, deadlines and clocks meet. */
const RECENT: Years = { min: 2024, max: 2026 }

export function days(years: Years = EVERY_YEAR): fc.Arbitrary<Day> {
  const parts = fc.tuple(fc.integer(years), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  return parts
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
    .filter((text) => DaySchema.safeParse(text).success)
    .map((text) => DaySchema.parse(text))
}

/** Days, months and years. */
export function calendarDates(years: Years = EVERY_YEAR): fc.Arbitrary<CalendarDate> {
  return fc
    .tuple(days(years), fc.constantFrom(4, 7, 10, 10))
    .map(([day, length]) => CalendarDateSchema.parse(day.slice(0, length)))
}

export function clocks(): fc.Arbitrary<Clock> {
  const recent = days({ min: 2023, max: 2028 })
  return fc.record({ asOf: recent, knownOn: fc.option(recent, { nil: null, freq: 3 }) })
}

interface MilestoneOptions {
  /** Whether reports may correct earlier ones of the record. */
  readonly hasCorrections?: boolean
}

function optional<T>(name: string, values: fc.Arbitrary<T>): fc.Arbitrary<object> {
  return fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }))
}

function reportFields(countries: readonly Country[]): fc.Arbitrary<object> {
  const fields = [
    fc.record({
      date: calendarDates(RECENT),
      recorded: days(RECENT),
      status: fc.constantFrom(...STATUSES),
      sources: fc.subarray(
        SOURCES.map(({ id }) => id),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    optional('parties', fc.subarray([...countries], { minLength: 1 })),
    optional('due', fc.record({ kind: fc.constantFrom(...DUE_KINDS), date: calendarDates({ min: 2024, max: 2027 }) })),
    optional('round', fc.constant(true)),
  ]
  return fc.tuple(...fields).map((parts) => Object.assign({ note: 'What happened.' }, ...parts))
}

function milestoneOf(fields: object, countries: readonly Country[], reports: readonly object[], id: string): Milestone {
  const texts = { id, title: 'Talks', summary: 'The three talk.', bodies: [] }
  return MilestoneSchema.parse({ ...texts, ...fields, countries, reports })
}

/** A milestone with up to eight reports between 2024 and 2026. */
export function milestones({ hasCorrections = false }: MilestoneOptions = {}, id = 'talks'): fc.Arbitrary<Milestone> {
  const fields = [
    fc.record({
      measure: fc.constantFrom('external-risk-dialogue', 'political-trust'),
      nature: fc.constantFrom(...NATURES),
      rollup: fc.constantFrom(...ROLLUPS),
      strength: fc.constantFrom(...STRENGTHS),
      kind: fc.constantFrom(...MILESTONE_KINDS),
      sector: fc.constantFrom(...SECTORS, null),
      evidenceUntil: days({ min: 2025, max: 2027 }),
    }),
    optional('cadenceMonths', fc.integer({ min: 1, max: 24 })),
    optional('concerns', fc.subarray([...COUNTRIES], { minLength: 1 })),
  ]
  return fc.subarray([...COUNTRIES], { minLength: 1 }).chain((countries) => {
    const corrected = fc.option(fc.nat(), { nil: undefined, freq: 2 })
    const reports = fc.array(fc.tuple(reportFields(countries), corrected), { maxLength: 8 })
    return fc.tuple(fc.tuple(...fields), reports).map(([parts, drawn]) => {
      const numbered = drawn.map(([report, seed], index) => ({
        ...report,
        id: `${id}.${index + 1}`,
        ...(hasCorrections && seed !== undefined && index > 0 ? { corrects: `${id}.${(seed % index) + 1}` } : {}),
      }))
      return milestoneOf(Object.assign({}, ...parts), countries, numbered, id)
    })
  })
}
