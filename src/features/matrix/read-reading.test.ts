import { describe, expect, it } from 'vitest'
import { readingOf, unknownReading } from './read-reading.ts'

describe('readingOf(value), unknownReading(value)', () => {
  it.each([
    [undefined, 'exact', null],
    ['exact', 'exact', null],
    ['acting', 'acting', null],
    ['other', 'exact', 'other'],
  ])('%s: %s, unknown %s', (value, reading, unknown) => {
    expect(readingOf(value)).toBe(reading)
    expect(unknownReading(value)).toBe(unknown)
  })
})
