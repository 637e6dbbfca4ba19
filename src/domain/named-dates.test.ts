import { REFERENCE } from '#tests/builders/reference.ts'
import { expect, it } from 'vitest'
import { anchorsOf } from './named-dates.ts'

it('the named dates are those of the records and of the two meetings', () => {
  expect(anchorsOf(REFERENCE.trackerFor('en').snapshot)).toEqual([
    { name: 'evidence', day: '2026-06-30' },
    { name: 'trade-ministers', day: '2025-03-30' },
    { name: 'paper', day: '2025-01-31' },
    { name: 'ninth-summit', day: '2024-05-27' },
  ])
})
