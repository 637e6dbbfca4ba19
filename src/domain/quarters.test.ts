import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { quarterEnd, quarterEndsBetween } from './quarters.ts'

describe('quarterEnd(day)', () => {
  it.each([
    ['2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-04-01', '2026-06-30'],
    ['2026-08-15', '2026-09-30'],
    ['2026-12-31', '2026-12-31'],
  ])('of %s is %s', (day, end) => {
    expect(quarterEnd(buildDay(day))).toBe(end)
  })
})

describe('quarterEndsBetween(from, until)', () => {
  it.each<[string, string, string[]]>([
    ['2025-11-02', '2026-06-30', ['2025-12-31', '2026-03-31', '2026-06-30']],
    ['2025-11-02', '2026-06-29', ['2025-12-31', '2026-03-31']],
    ['2026-06-30', '2026-06-30', ['2026-06-30']],
    ['2026-06-01', '2026-06-29', []],
    ['9999-11-01', '9999-12-31', ['9999-12-31']],
  ])('from %s until %s', (from, until, ends) => {
    expect(quarterEndsBetween(buildDay(from), buildDay(until))).toEqual(ends)
  })
})
