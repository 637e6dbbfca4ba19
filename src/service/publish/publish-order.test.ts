import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPublishOrder } from './publish-order.ts'

describe('readPublishOrder(args)', () => {
  it('needs only a folder', () => {
    expect(readPublishOrder(['--out', 'x'])).toEqual({ out: resolve('x'), asOf: null, base: '' })
  })

  it('takes a day and a base; a month is its last day', () => {
    const order = readPublishOrder(['--out', '/srv/x', '--as-of', '2026-02', '--base', '/a/tracker/'])
    expect(order).toEqual({ out: '/srv/x', asOf: '2026-02-28', base: '/a/tracker' })
  })

  it.each([
    [[], '--out is missing'],
    [['--out', 'x', '--as-of', 'today'], '--as-of should be a date'],
    [['--out', 'x', '--base', 'tracker'], '--base should be a path'],
    [['--out', 'x', '--base', '/a"b'], '--base should be a path'],
    [['--out', 'x', '--base', '//other.example'], '--base should be a path'],
    [['--out', 'x', '--colour', 'red'], 'colour'],
  ])('%j is refused: %s', (args, reason) => {
    expect(() => readPublishOrder(args)).toThrow(reason)
  })

  it('answers nothing when help is wanted', () => {
    expect(readPublishOrder(['--help'])).toBeNull()
  })
})
