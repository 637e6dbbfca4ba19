import { describe, expect, it } from 'vitest'
import { comparedWith } from './compared-with.ts'

describe('comparedWith(value, country)', () => {
  it.each([
    [undefined, null, null],
    ['KR', 'KR', null],
    ['CN', null, 'CN'],
    ['kr', null, 'kr'],
    ['', null, ''],
  ])('%s beside China: %s, unknown %s', (value, other, unknown) => {
    expect(comparedWith(value, 'CN')).toEqual({ other, unknown })
  })
})
