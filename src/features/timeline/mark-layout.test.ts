import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutMarks } from './mark-layout.ts'

const written = (xs: readonly number[], slot: number, rows: number): string[] =>
  layoutMarks(
    xs.map((x) => ({ x, entry: x })),
    { slot, rows },
  ).map(({ x, row, entries }) => `${x}/${row}: ${entries.join(' ')}`)

describe('layoutMarks(points, room)', () => {
  it.each([
    ['nothing', [], 1, []],
    ['marks that stand apart', [0, 30, 60], 1, ['0/0: 0', '30/0: 30', '60/0: 60']],
    ['marks that touch', [0, 20, 40], 1, ['0/0: 0', '20/0: 20', '40/0: 40']],
    ['two too close, in one row', [0, 19, 40], 1, ['0/0: 0 19', '40/0: 40']],
    ['two too close, with a second row', [0, 19, 40], 2, ['0/0: 0', '19/1: 19', '40/0: 40']],
    ['three too close, with two rows', [0, 5, 10, 40], 2, ['0/0: 0', '5/1: 5 10', '40/0: 40']],
    ['several on one day', [7, 7, 7], 2, ['7/0: 7', '7/1: 7 7']],
    ['any order', [60, 0, 30], 1, ['0/0: 0', '30/0: 30', '60/0: 60']],
  ])('%s', (_, xs, rows, expected) => {
    expect(written(xs, 20, rows)).toEqual(expected)
  })

  it('puts every entry into exactly one mark, and no two marks overlap', () => {
    const xs = fc.array(fc.double({ min: 0, max: 1500, noNaN: true }), { maxLength: 200 })
    fc.assert(
      fc.property(xs, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }), (places, slot, rows) => {
        const points = places.map((x, index) => ({ x, entry: index }))
        const marks = layoutMarks(points, { slot, rows })
        const placed = marks.flatMap(({ entries }) => entries)
        expect(placed.toSorted((a, b) => a - b)).toEqual(points.map(({ entry }) => entry))
        for (const mark of marks) {
          expect(mark.row).toBeLessThan(rows)
          expect(mark.x).toBe(points[mark.entries[0] ?? -1]?.x)
        }
        for (let row = 0; row < rows; row += 1) {
          const inRow = marks.filter((mark) => mark.row === row).map(({ x }) => x)
          const rooms = inRow.slice(1).map((x, index) => x - (inRow[index] ?? 0))
          expect(Math.min(...rooms, slot)).toBe(slot)
        }
      }),
    )
  })
})
