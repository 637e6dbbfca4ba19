import { describe, expect, it } from 'vitest'
import { readRecordName } from './audit-choice.ts'

describe('readRecordName(typed)', () => {
  it.each([
    ['', ''],
    ['source/motie-2026', 'source/motie-2026'],
    ['depa-membership', 'milestone/depa-membership'],
    ['d01a2119afcca2cc2c60921', 'draft/d01a2119afcca2cc2c60921'],
    ['digital-partnership', 'milestone/digital-partnership'],
  ])('“%s” is about “%s”', (typed, record) => {
    expect(readRecordName(typed)).toBe(record)
  })
})
