import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days } from '#tests/builders/arbitraries.ts'
import { buildDay } from '#tests/builders/dates.ts'
import { addDays } from '../date-arithmetic.ts'
import {
  atEdge,
  boundsOf,
  daysIn,
  isWithin,
  pan,
  placeOf,
  SHORTEST_DAYS,
  usualWindow,
  zoom,
  type TimeWindow,
} from './time-window.ts'

function buildWindow(from: string, to: string): TimeWindow {
  return { from: buildDay(from), to: buildDay(to) }
}

const BOUNDS = buildWindow('2018-01-01', '2026-06-30')

/** Bounds of at least the shortest length, and a window in them. */
const bounded = fc
  .tuple(
    days({ min: 2015, max: 2024 }),
    fc.integer({ min: SHORTEST_DAYS, max: 4000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([from, length, size, place]) => {
    const bounds = { from, to: addDays(from, length - 1) }
    const shown = SHORTEST_DAYS + Math.floor(size * (length - SHORTEST_DAYS))
    const start = addDays(from, Math.floor(place * (length - shown)))
    return { bounds, window: { from: start, to: addDays(start, shown - 1) } }
  })

describe('boundsOf(entries, asOf)', () => {
  it('begins with the year of the first entry and ends with the as-of date', () => {
    expect(
      boundsOf([{ start: buildDay('2020-05-01') }, { start: buildDay('2018-03-05') }], buildDay('2026-06-30')),
    ).toEqual(BOUNDS)
  })

  it('stands without any entry', () => {
    expect(boundsOf([], buildDay('2026-06-30'))).toEqual(buildWindow('2026-01-01', '2026-06-30'))
  })
})

describe('usualWindow(bounds)', () => {
  it.each([
    ['the last three years', BOUNDS, '2023-07-01', '2026-06-30'],
    ['all there is, where that is less', buildWindow('2025-01-01', '2026-06-30'), '2025-01-01', '2026-06-30'],
  ])('is %s', (_, bounds, from, to) => {
    expect(usualWindow(bounds)).toEqual(buildWindow(from, to))
  })
})

describe('isWithin(entry, window)', () => {
  it.each([
    ['2023-06-30', false],
    ['2023-07-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('judges by the last day of the period: %s is %s', (end, expected) => {
    expect(isWithin({ end: buildDay(end) }, buildWindow('2023-07-01', '2026-06-30'))).toBe(expected)
  })
})

describe('placeOf(day, window)', () => {
  it('is the middle of the day', () => {
    const window = buildWindow('2026-01-01', '2026-01-10')
    expect(placeOf(buildDay('2026-01-01'), window)).toBeCloseTo(0.05)
    expect(placeOf(buildDay('2026-01-10'), window)).toBeCloseTo(0.95)
  })
})

describe('moving the window', () => {
  it.each([
    ['later', 10, '2024-01-11', '2024-12-31'],
    ['earlier', -31, '2023-12-01', '2024-11-20'],
    ['no further than the as-of date', 9999, '2025-07-10', '2026-06-30'],
    ['no further than the first entry', -9999, '2018-01-01', '2018-12-22'],
  ])('pan goes %s', (_, by, from, to) => {
    expect(pan(buildWindow('2024-01-01', '2024-12-21'), by, BOUNDS)).toEqual(buildWindow(from, to))
  })

  it('pan leaves a window that the address put beyond the bounds free to come back', () => {
    expect(pan(buildWindow('2027-01-01', '2027-12-31'), 10, BOUNDS)).toEqual(buildWindow('2027-01-01', '2027-12-31'))
    expect(pan(buildWindow('2027-01-01', '2027-12-31'), -10, BOUNDS)).toEqual(buildWindow('2026-12-22', '2027-12-21'))
  })

  it('a window never leaves the bounds, never gets too short, and panning keeps its length', () => {
    fc.assert(
      fc.property(
        bounded,
        fc.integer({ min: -5000, max: 5000 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ bounds, window }, by, factor, place) => {
          const panned = pan(window, by, bounds)
          expect(daysIn(panned)).toBe(daysIn(window))
          for (const moved of [
            panned,
            zoom(window, factor, place, bounds),
            atEdge(window, 'first', bounds),
            atEdge(window, 'last', bounds),
          ]) {
            expect(moved.from >= bounds.from && moved.to <= bounds.to).toBe(true)
            expect(daysIn(moved)).toBeGreaterThanOrEqual(SHORTEST_DAYS)
          }
        },
      ),
    )
  })

  it('zooming keeps the day under the pointer where it was, away from the bounds', () => {
    const before = buildWindow('2021-01-01', '2021-12-31')
    const after = zoom(before, 0.5, 0.25, BOUNDS)
    const day = addDays(before.from, 91)
    expect(daysIn(after)).toBe(183)
    expect(Math.abs(placeOf(day, after) - placeOf(day, before))).toBeLessThan(0.01)
  })

  it('goes to the first entries and to the last with the same length', () => {
    const window = buildWindow('2021-01-01', '2021-12-31')
    expect(atEdge(window, 'first', BOUNDS)).toEqual(buildWindow('2018-01-01', '2018-12-31'))
    expect(atEdge(window, 'last', BOUNDS)).toEqual(buildWindow('2025-07-01', '2026-06-30'))
  })
})
