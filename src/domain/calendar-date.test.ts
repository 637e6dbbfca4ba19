import { buildDate, buildDay } from '#tests/builders/dates.ts'
import { calendarDates, days } from '#tests/builders/arbitraries.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CalendarDateSchema,
  compareDays,
  daysInMonth,
  DaySchema,
  endOf,
  isCalendarDate,
  isLeapYear,
  parseCalendarDate,
  partsOf,
  precisionOf,
  toDay,
} from './calendar-date.ts'

/** The calendar of the machine, asked in UTC: a second opinion that the domain itself must not use. */
const lastDayByUtc = (year: number, month: number) => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

describe('isCalendarDate(text), parseCalendarDate(text)', () => {
  it.each([
    ['2026', true],
    ['2026-12', true],
    ['2026-12-31', true],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13', false],
    ['2026-00', false],
    ['2026-01-00', false],
    ['2026-01-32', false],
    ['0000', false],
    ['26', false],
    ['2026-1', false],
    ['2026-1-1', false],
    ['2026-', false],
    ['20261231', false],
    ['2026-12-31T00:00:00Z', false],
    [' 2026', false],
    ['2026\n', false],
    ['-2026', false],
    ['12026', false],
    ['２０２６', false],
    ['', false],
  ])('%j: %s', (text, isDate) => {
    expect(isCalendarDate(text)).toBe(isDate)
    expect(parseCalendarDate(text)).toBe(isDate ? text : null)
    expect(CalendarDateSchema.safeParse(text).success).toBe(isDate)
  })

  it('tells a wrong shape from a day that does not exist', () => {
    const reasons = (text: string) => CalendarDateSchema.safeParse(text).error?.issues.map(({ message }) => message)
    expect(reasons('yesterday')).toContain('write a date as 2026, 2026-12 or 2026-12-31')
    expect(reasons('2026-02-30')).toEqual(['this date does not exist in the calendar'])
  })
})

describe('DaySchema', () => {
  it.each([
    ['2026-12-31', true],
    ['2026-02-29', false],
    ['2026-12', false],
    ['2026', false],
  ])('%s: %s', (text, isDay) => {
    expect(DaySchema.safeParse(text).success).toBe(isDay)
  })
})

describe('isLeapYear(year), daysInMonth(year, month)', () => {
  it.each([
    [2024, true],
    [2023, false],
    [2000, true],
    [1900, false],
    [2100, false],
  ])('%i: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap)
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28)
  })

  it('agrees with the calendar of the machine for every month of four-digit years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(lastDayByUtc(year, month))
      }),
    )
  })
})

describe('endOf(date): a period ends on its last day', () => {
  it.each([
    ['2027', '2027-12-31'],
    ['2026-12', '2026-12-31'],
    ['2026-06', '2026-06-30'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-02-03', '2026-02-03'],
  ])('%s: %s', (date, end) => {
    expect(endOf(buildDate(date))).toBe(end)
    expect(endOf(buildDate(date))).toBe(end)
  })

  it('is a day of the period, and the next day is not', () => {
    fc.assert(
      fc.property(calendarDates(), (date) => {
        const end = endOf(date)
        expect(end.startsWith(date)).toBe(true)
        const [year = 0, month = 0, day = 0] = end.split('-').map(Number)
        const next = new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
        expect(next.startsWith(date)).toBe(false)
      }),
    )
  })
})

describe('precisionOf(date), partsOf(date)', () => {
  it.each([
    ['2027', 'year', { year: 2027, month: null, day: null }],
    ['2026-12', 'month', { year: 2026, month: 12, day: null }],
    ['2026-12-31', 'day', { year: 2026, month: 12, day: 31 }],
  ])('%s: %s', (date, precision, parts) => {
    expect(precisionOf(buildDate(date))).toBe(precision)
    expect(partsOf(buildDate(date))).toEqual(parts)
  })
})

describe('toDay(year, month, day)', () => {
  it('writes four, two and two digits', () => {
    expect(toDay(33, 4, 5)).toBe('0033-04-05')
  })

  it('refuses a day that does not exist', () => {
    expect(() => toDay(2026, 2, 29)).toThrow('this date does not exist in the calendar')
  })
})

describe('compareDays(a, b)', () => {
  it.each([
    ['2026-06-30', '2026-07-01', -1],
    ['2026-07-01', '2026-07-01', 0],
    ['2027-01-01', '2026-12-31', 1],
  ])('%s, %s: %i', (a, b, sign) => {
    expect(compareDays(buildDay(a), buildDay(b))).toBe(sign)
  })

  it('orders days as the machine orders their instants', () => {
    fc.assert(
      fc.property(days(), days(), (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)))
      }),
    )
  })
})
