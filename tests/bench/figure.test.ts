import { describe, expect, it } from 'vitest'
import { isReached, median, ratioOf, type Figure } from './figure.ts'
import { tableOf } from './table.ts'

const figure: Figure = { section: 's', name: 'n', value: 30, unit: 'ms' }
const twin = { name: 'twin', value: 20 }

describe('ratioOf(figure)', () => {
  it('divides by what was measured beside it, and by nothing else', () => {
    expect(ratioOf({ value: 30, against: twin })).toBe(1.5)
    expect(ratioOf(figure)).toBeNull()
    expect(ratioOf({ value: 30, against: { name: 'none', value: 0 } })).toBeNull()
  })
})

describe('isReached(figure)', () => {
  it.each([
    ['nothing is asked', {}, null],
    ['the value is small enough', { most: 30 }, true],
    ['the value is too large', { most: 29 }, false],
    ['the ratio is what is judged', { most: 1.5, against: twin }, true],
    ['the ratio is too large', { most: 1.3, against: twin }, false],
    ['the ratio is too small', { least: 1.6, against: twin }, false],
    ['the ratio is large enough', { least: 0.7, against: twin }, true],
    ['it was not measured', { value: Number.NaN, most: 1 }, false],
    ['the twin was not measured', { most: 1, against: { name: 'twin', value: Number.NaN } }, false],
    ['there is nothing to divide by', { most: 1, against: { name: 'twin', value: 0 } }, false],
  ])('when %s', (_, change, expected) => {
    expect(isReached({ ...figure, ...change })).toBe(expected)
  })
})

describe('median(values)', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[5], 5],
    [[], Number.NaN],
  ])('%j gives %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('tableOf(figures)', () => {
  it('sets a figure beside its twin, its ratio and its limit, and says where it falls short', () => {
    const lines = tableOf([
      { ...figure, most: 1.3, against: twin },
      { ...figure, name: 'plain' },
      { ...figure, name: 'enough', value: 1234.56, unit: '/s', least: 1000 },
    ]).split('\n')
    expect(lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()))).toEqual([
      ['', 's', 'n', '30 ms', '20 ms (twin)', '1.50', 'at most 1.3', 'short', ''],
      ['', 's', 'plain', '30 ms', '', '', '', '', ''],
      ['', 's', 'enough', '1235 /s', '', '', 'at least 1000', 'reached', ''],
    ])
  })
})
