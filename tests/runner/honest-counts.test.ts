import { describe, expect, it } from 'vitest'
import { honestCounts } from './honest-counts.ts'

describe('honestCounts(tally, endedWell)', () => {
  it.each([
    ['all passed', { passed: 3, failed: 0, skipped: 0 }, true, { passed: 3, failed: 0 }],
    ['some failed', { passed: 3, failed: 2, skipped: 0 }, false, { passed: 3, failed: 2 }],
    ['no test ran', { passed: 0, failed: 0, skipped: 0 }, true, { passed: 0, failed: 1 }],
    ['skipped tests fail', { passed: 3, failed: 0, skipped: 2 }, true, { passed: 3, failed: 2 }],
    ['an error outside the tests', { passed: 3, failed: 0, skipped: 0 }, false, { passed: 3, failed: 1 }],
    ['no report', undefined, true, { passed: 0, failed: 1 }],
  ])('%s', (_case, tally, endedWell, expected) => {
    expect(honestCounts(tally, endedWell)).toMatchObject(expected)
  })
})
