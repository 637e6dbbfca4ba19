import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textParts } from './text-parts.ts'

const side = (parts: ReturnType<typeof textParts>, other: 'before' | 'after'): string =>
  parts.flatMap((part) => (part.in === other ? [] : [part.text])).join('')

describe('textParts(before, after, language)', () => {
  it('keeps the words that both have', () => {
    expect(textParts('Signed in Seoul', 'Signed in Tokyo', 'en')).toEqual([
      { text: 'Signed in ', in: 'both' },
      { text: 'Seoul', in: 'before' },
      { text: 'Tokyo', in: 'after' },
    ])
  })

  it('finds words where a language writes no spaces', () => {
    expect(textParts('中国暂停签证', '中国恢复签证', 'zh').filter((part) => part.in === 'both')).toEqual([
      { text: '中国', in: 'both' },
      { text: '签证', in: 'both' },
    ])
  })

  it('loses nothing of either text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '国', '.')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = textParts(before, after, 'en')
        expect(side(parts, 'after')).toBe(before)
        expect(side(parts, 'before')).toBe(after)
      }),
    )
  })
})
