import { describe, expect, it } from 'vitest'
import { columnsParameter, toggled, usualColumns } from './columns.ts'
import { parseTableAddress, pressedHead } from './table-address.ts'

const read = (query: string) => parseTableAddress(new Map(new URLSearchParams(query)))

describe('parseTableAddress(parameters)', () => {
  it('is the order of the paper with the usual columns when the address asks for nothing', () => {
    expect(read('')).toEqual({ sorting: null, columns: usualColumns(true), problems: [] })
  })

  it.each([
    ['sort=due', 'due', 'asc'],
    ['sort=due&order=asc', 'due', 'asc'],
    ['sort=milestone&order=desc', 'milestone', 'desc'],
  ])('%s: sorted by %s, %s', (query, column, order) => {
    expect(read(query)).toMatchObject({ sorting: { column, order }, columns: usualColumns(false), problems: [] })
  })

  it.each([
    ['columns=status,due', 'milestone status due'],
    ['columns=due,status', 'milestone status due'],
    ['columns=milestone', 'milestone'],
    ['columns=sector,path', 'milestone path sector'],
  ])('%s: %s, always with the one that names the row', (query, columns) => {
    expect(read(query).columns.join(' ')).toBe(columns)
  })

  it.each([
    ['sort=colour', 'sort', 'colour', 'unknown-value'],
    ['sort=due&order=up', 'order', 'up', 'unknown-value'],
    ['columns=status,colour', 'columns', 'colour', 'unknown-value'],
    ['order=desc', 'order', 'desc', 'needs-sort'],
  ])('%s: reports %s, “%s”, as %s', (query, parameter, value, reason) => {
    expect(read(query).problems).toEqual([expect.objectContaining({ parameter, value, reason })])
  })

  it('keeps what it can read beside what it cannot', () => {
    expect(read('columns=status,colour').columns).toEqual(['milestone', 'status'])
    expect(read('sort=due&order=up').sorting).toEqual({ column: 'due', order: 'asc' })
  })
})

describe('pressedHead(column, sorting)', () => {
  it.each([
    [null, 'due', null],
    [{ column: 'due', order: 'asc' } as const, 'due', 'desc'],
    [{ column: 'due', order: 'desc' } as const, 'due', null],
    [{ column: 'status', order: 'asc' } as const, 'due', null],
  ])('after %j: sort=%s, order=%s', (sorting, sort, order) => {
    expect(pressedHead('due', sorting)).toEqual({ sort, order })
  })
})

describe('columns of an address', () => {
  it('a column taken away and put back leaves the address as it was', () => {
    const without = toggled(usualColumns(true), 'flags')
    expect(without).not.toContain('flags')
    expect(columnsParameter(without, true)).toBe('milestone,status,countries,due,latest,grade,strength')
    expect(columnsParameter(toggled(without, 'flags'), true)).toBeNull()
  })

  it('rows under headings do not repeat path and measure; sorted rows have them', () => {
    expect(usualColumns(true)).not.toContain('path')
    expect(usualColumns(false).slice(0, 3)).toEqual(['milestone', 'path', 'measure'])
  })
})
