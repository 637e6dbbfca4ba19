import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { statusRows, seriesOf } from './status-rows.ts'

const POINTS = [
  { day: buildDay('2025-12-31'), counts: { 'no-record': 2 } },
  { day: buildDay('2026-03-31'), counts: { proposed: 1, achieved: 1 } },
  { day: buildDay('2026-12-30'), counts: { achieved: 2 } },
]

describe('seriesOf(points)', () => {
  it('are the statuses anything ever had, done ones first', () => {
    expect(seriesOf(POINTS)).toEqual(['achieved', 'proposed', 'no-record'])
  })
})

describe('statusRows(points, dayLabel)', () => {
  it('say zero where nothing had a status, and the year at its last quarter’s end', () => {
    expect(statusRows(POINTS, (day) => `on ${day}`)).toEqual([
      { key: '2025-12-31', label: 'on 2025-12-31', tick: '2025', values: { achieved: 0, proposed: 0, 'no-record': 2 } },
      { key: '2026-03-31', label: 'on 2026-03-31', tick: null, values: { achieved: 1, proposed: 1, 'no-record': 0 } },
      { key: '2026-12-30', label: 'on 2026-12-30', tick: null, values: { achieved: 2, proposed: 0, 'no-record': 0 } },
    ])
  })
})
