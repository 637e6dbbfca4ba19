import { readCsv } from '#tests/files/read-csv.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, guarded, unguarded } from './csv.ts'
import { plainText } from './plain-text.ts'

describe('guarded(text)', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+82 2', "'+82 2"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    [' =1', "' =1"],
    ['\u3000=1', "'\u3000=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['＠SUM', "'＠SUM"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['2026-12-31', '2026-12-31'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(guarded(text)).toBe(expected)
  })

  it('can be taken off again', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '@', ' ', 'a', '\t', '＝') })
    fc.assert(
      fc.property(text, (one) => {
        expect(unguarded(guarded(one))).toBe(one)
      }),
    )
  })
})

describe('csvOf(rows)', () => {
  it('begins with a byte-order mark and ends every row with CRLF', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['里程碑', '이정표'],
      ]),
    ).toBe('\uFEFFa,b\r\n里程碑,이정표\r\n')
  })

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'say "no"', '"say ""no"""'],
    ['a line end', 'a\r\nb', '"a\nb"'],
    ['spaces at an end', ' a', '" a"'],
    ['nothing special', 'a b', 'a b'],
    ['a control character', 'a\u0000b', 'a\uFFFDb'],
    ['an override of direction', 'a\u202Eb', 'a\uFFFDb'],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['a whole emoji', '😀', '😀'],
  ])('writes %s', (_, text, expected) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${expected}\r\n`)
  })

  it('reads back as what was written, whatever the text', () => {
    // Surrogates come alone too. The library's own unit of this kind takes seconds to set up.
    const anyCharacter = fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code))
    const cell = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', ' ', '日'), maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readCsv(csvOf(rows)).map((row) => row.map(unguarded))).toEqual(rows.map((row) => row.map(plainText)))
      }),
    )
  })
})
