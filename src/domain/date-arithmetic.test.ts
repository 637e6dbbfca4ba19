import { days } from '#tests/builders/arbitraries.ts'
import { buildDay } from '#tests/builders/dates.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween } from './date-arithmetic.ts'

const MILLISECONDS_A_DAY = 86_400_000

describe('addMonths(day, months)', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-12-31', 9, '2027-09-30'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-01-31', -14, '2024-11-30'],
    ['2026-06-30', 0, '2026-06-30'],
    ['9999-12-31', 9, '9999-12-31'],
    ['9999-04-30', 8, '9999-12-30'],
    ['9999-04-30', 9, '9999-12-31'],
    ['0001-06-30', -6, '0001-01-01'],
  ])('%s %i: %s', (day, months, expected) => {
    expect(addMonths(buildDay(day), months)).toBe(expected)
  })

  it('keeps the day of the month or clamps it to the last of the right month', () => {
    fc.assert(
      fc.property(days(), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
        const result = addMonths(day, months)
        const firstOfMonth = new Date(Date.UTC(year, month - 1 + months, 1))
        const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
        expect(result.slice(0, 7)).toBe(firstOfMonth.toISOString().slice(0, 7))
        expect(Number(result.slice(8))).toBe(Math.min(dayOfMonth, lastOfMonth))
      }),
    )
  })

  it('never runs backwards: a later day stays later or falls together', () => {
    fc.assert(
      fc.property(days(), days(), fc.nat(600), (a, b, months) => {
        fc.pre(a <= b)
        expect(addMonths(a, months) <= addMonths(b, months)).toBe(true)
      }),
    )
  })
})

describe('addDays(day, days)', () => {
  it.each([
    ['2026-06-30', 90, '2026-09-28'],
    ['2026-03-31', 90, '2026-06-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-06-30', 0, '2026-06-30'],
    ['0001-01-01', 3_652_058, '9999-12-31'],
    ['9999-12-31', 90, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s %i: %s', (day, count, expected) => {
    expect(addDays(buildDay(day), count)).toBe(expected)
  })

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days(), fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        const expected = new Date(Date.parse(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
        expect(addDays(day, count)).toBe(expected)
      }),
    )
  })
})

describe('daysBetween(from, to)', () => {
  it.each([
    ['2026-06-30', '2026-09-28', 90],
    ['2025-12-31', '2026-12-31', 365],
    ['2023-12-31', '2024-12-31', 366],
    ['2026-07-01', '2026-06-30', -1],
    ['2026-06-30', '2026-06-30', 0],
  ])('%s, %s: %i', (from, to, expected) => {
    expect(daysBetween(buildDay(from), buildDay(to))).toBe(expected)
  })

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days(), days(), (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
      }),
    )
  })

  it('undoes addDays', () => {
    fc.assert(
      fc.property(days(), fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })
})
