import { describe, expect, it } from 'vitest'
import { buildClock } from '#tests/builders/dates.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import type { TraceInput } from '#src/domain/flags/flag.ts'
import { readInput, type InputReading } from './read-input.ts'

describe('readInput(name, value)', () => {
  it.each<[string, TraceInput, InputReading]>([
    ['due', '2026-12', { is: 'date', date: expect.anything() }],
    ['kind', 'expiry', { is: 'due-kind', kind: 'expiry' }],
    ['setBy', 'talks.2', { is: 'report', id: 'talks.2' }],
    ['before', 'agreed', { is: 'status', status: 'agreed' }],
    ['slipDays', -31, { is: 'number', value: -31 }],
    ['months', 0, { is: 'number', value: 0 }],
    ['cadenceMonths', null, { is: 'none' }],
    ['grade', 'D', { is: 'grade', grade: 'D' }],
    ['nature', 'series', { is: 'nature', nature: 'series' }],
    [
      'statuses',
      ['CN agreed', 'KR dropped'],
      {
        is: 'statuses',
        parties: [
          { country: 'CN', status: 'agreed' },
          { country: 'KR', status: 'dropped' },
        ],
      },
    ],
    ['due', 'soon', { is: 'unknown', text: 'soon' }],
    ['statuses', ['US agreed'], { is: 'unknown', text: 'US agreed' }],
    ['kind', 'wish', { is: 'unknown', text: 'wish' }],
    ['constructor', 'x', { is: 'unknown', text: 'x' }],
    ['weather', 7, { is: 'unknown', text: '7' }],
  ])('%s of %j', (name, value, reading) => {
    expect(readInput(name, value)).toEqual(reading)
  })

  it('knows every input of every flag of the real records, today, in the past and in the future', () => {
    const tracker = REFERENCE.trackerFor('en')
    const unknown = ['2019-06-30', '2024-12-31', '2026-06-30', '2027-02-28', '2030-01-01'].flatMap((day) =>
      tracker.assessedAt(buildClock(day)).flatMap(({ parties, itemFlags }) =>
        [...parties.flatMap(({ flags }) => flags), ...itemFlags].flatMap(({ id, trace }) =>
          Object.entries(trace.inputs)
            .filter(([name, value]) => readInput(name, value).is === 'unknown')
            .map(([name]) => `${id}: ${name}`),
        ),
      ),
    )
    expect(unknown).toEqual([])
  })
})
