import { describe, expect, it } from 'vitest'
import { isOpen } from './open.ts'

describe('isOpen(status, nature)', () => {
  it.each([
    [null, { outcome: false, 'time-limited': false, series: false }],
    ['proposed', { outcome: true, 'time-limited': true, series: true }],
    ['agreed', { outcome: true, 'time-limited': true, series: true }],
    ['in-progress', { outcome: true, 'time-limited': true, series: true }],
    ['achieved', { outcome: false, 'time-limited': false, series: true }],
    ['stalled', { outcome: true, 'time-limited': true, series: true }],
    ['suspended', { outcome: true, 'time-limited': true, series: true }],
    ['dropped', { outcome: false, 'time-limited': false, series: false }],
    ['declined', { outcome: false, 'time-limited': false, series: false }],
  ] as const)('%s: %j', (status, expected) => {
    const answers = {
      outcome: isOpen(status, 'outcome'),
      'time-limited': isOpen(status, 'time-limited'),
      series: isOpen(status, 'series'),
    }
    expect(answers).toEqual(expected)
  })
})
