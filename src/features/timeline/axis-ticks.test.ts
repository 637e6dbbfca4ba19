import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days } from '#tests/builders/arbitraries.ts'
import { buildDay } from '#tests/builders/dates.ts'
import { ticksOf } from './axis-ticks.ts'

const written = (from: string, to: string, width: number): string =>
  ticksOf({ from: buildDay(from), to: buildDay(to) }, width)
    .map(({ date }) => date)
    .join(' ')

describe('ticksOf(window, width)', () => {
  it.each([
    ['2026-01-15', '2026-05-20', 1000, '2026-02 2026-03 2026-04 2026-05'],
    ['2025-01-01', '2025-12-31', 1000, '2025-01 2025-04 2025-07 2025-10'],
    ['2023-07-01', '2026-06-30', 1000, '2023-07 2024-01 2024-07 2025-01 2025-07 2026-01'],
    ['2023-07-01', '2026-06-30', 350, '2024 2025 2026'],
    ['2016-01-01', '2026-06-30', 350, '2016 2018 2020 2022 2024 2026'],
    ['2026-01-02', '2026-01-20', 1000, ''],
  ])('from %s to %s on %i pixels: %s', (from, to, width, expected) => {
    expect(written(from, to, width)).toBe(expected)
  })

  it('keeps ticks inside the window, in order, few enough to read', () => {
    const day = days({ min: 1, max: 9999 })
    fc.assert(
      fc.property(day, day, fc.integer({ min: 200, max: 2000 }), (a, b, width) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const ticks = ticksOf({ from, to }, width)
        const places = ticks.map(({ place }) => place)
        expect(places.every((place) => place >= 0 && place < 1)).toBe(true)
        const rooms = places.slice(1).map((place, index) => (place - (places[index] ?? 0)) * width)
        expect(Math.min(...rooms, width)).toBeGreaterThan(45)
      }),
    )
  })
})
