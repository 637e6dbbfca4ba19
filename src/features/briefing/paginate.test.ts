import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate, type Measured } from './paginate.ts'

interface Short {
  readonly keeps?: boolean
  readonly starts?: boolean
  readonly table?: string
}

const piece = (key: string, height: number, { keeps = false, starts = false, table }: Short = {}): Measured => ({
  key,
  height,
  keepsNext: keeps,
  startsPage: starts,
  table: table ?? null,
})

const pagesOf = (pieces: readonly Measured[], heads: readonly (readonly [string, number])[] = []): string[] =>
  paginate(pieces, new Map(heads), 100).map((page) => page.map(({ key }) => key).join(' '))

describe('paginate(pieces, heads, 100)', () => {
  it('fills pages in order', () => {
    expect(pagesOf([piece('a', 60), piece('b', 40), piece('c', 1)])).toEqual(['a b', 'c'])
  })

  it('moves a heading along with what it heads', () => {
    expect(pagesOf([piece('a', 80), piece('h', 15, { keeps: true }), piece('b', 10)])).toEqual(['a', 'h b'])
  })

  it('counts the head of a table once a page', () => {
    const rows = ['r1', 'r2', 'r3'].map((key) => piece(key, 30, { table: 't' }))
    expect(pagesOf(rows, [['t', 20]])).toEqual(['r1 r2', 'r3'])
    expect(pagesOf(rows, [['t', 10]])).toEqual(['r1 r2 r3'])
  })

  it('starts a page where one is asked for, and never an empty one', () => {
    expect(pagesOf([piece('a', 10, { starts: true }), piece('b', 10, { starts: true })])).toEqual(['a', 'b'])
  })

  it('gives what is longer than a page a page of its own', () => {
    expect(pagesOf([piece('a', 10), piece('b', 150), piece('c', 10)])).toEqual(['a', 'b', 'c'])
  })

  it('breaks what should stay together only when no page could hold it', () => {
    const kept = ['a', 'b', 'c'].map((key) => piece(key, 40, { keeps: key !== 'c' }))
    expect(pagesOf([piece('x', 10), ...kept])).toEqual(['x a b', 'c'])
  })

  it('keeps every piece, in order, and no page too full unless one piece is', () => {
    const pieces = fc.array(fc.record({ height: fc.integer({ min: 1, max: 120 }), keeps: fc.boolean() }))
    fc.assert(
      fc.property(pieces, (drawn) => {
        const all = drawn.map(({ height, keeps }, index) => piece(String(index), height, { keeps }))
        const pages = paginate(all, new Map(), 100)
        expect(pages.flat()).toEqual(all)
        const overfull = pages.filter(
          (page) => page.length > 1 && page.reduce((sum, { height }) => sum + height, 0) > 100,
        )
        expect(overfull).toEqual([])
      }),
    )
  })
})
