import { describe, expect, it } from 'vitest'
import { sourceNumbers } from './source-numbers.ts'

describe('sourceNumbers()', () => {
  it('numbers each source once, in the order of first use', () => {
    const sources = sourceNumbers()
    expect(sources.numbersOf(['b', 'a'])).toEqual([1, 2])
    expect(sources.numbersOf(['c', 'b', 'b'])).toEqual([1, 3])
    expect(sources.inOrder()).toEqual(['b', 'a', 'c'])
  })
})
