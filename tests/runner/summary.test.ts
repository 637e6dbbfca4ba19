import { expect, it } from 'vitest'
import { summaryOf } from './summary.ts'

it('the summary ends with the plain line that people and machines look for', () => {
  const summary = summaryOf([
    { name: 'unit', seconds: 1.2, passed: 40, failed: 0 },
    { name: 'journeys', seconds: 30, passed: 5, failed: 2 },
  ])
  expect(summary.split('\n').at(-1)).toBe('45 passed, 2 failed')
})
