import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapedText, folded } from '#src/files/content-lines.ts'

describe('escapedText(text)', () => {
  it.each([
    ['a;b,c', String.raw`a\;b\,c`],
    [String.raw`a\n`, String.raw`a\\n`],
    ['a\r\nb\nc\rd', String.raw`a\nb\nc\nd`],
    ['a:b"c', 'a:b"c'],
    ['\u0007', '\uFFFD'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapedText(text)).toBe(expected)
  })
})

describe('folded(line)', () => {
  it('has no line over 75 octets, breaks no character, and unfolds to what it was', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '日', '한', '😀', ' '), maxLength: 400 })
    fc.assert(
      fc.property(line, (text) => {
        const lines = folded(text).split('\r\n')
        expect(lines.pop()).toBe('')
        expect(lines.every((part) => part.isWellFormed() && Buffer.byteLength(part) <= 75)).toBe(true)
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(text)
      }),
    )
  })
})
