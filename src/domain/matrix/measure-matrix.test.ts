import { buildDay } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSelection, buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { selections } from '#tests/builders/selections.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANY_TEXT, viewOf } from '../view.ts'
import { ACTING_SETS, type ActingSet, type CellReading } from './acting-set.ts'
import { measureMatrix, searchedUntil, type MatrixCell } from './measure-matrix.ts'

/** The whole of a cell in a line: counts by status, then pressing flags. */
function inLine(cell: MatrixCell | undefined): string {
  switch (cell?.is) {
    case 'filled': {
      const counts = cell.counts.map(({ status, count }) => `${count} ${status}`)
      return [...counts, ...cell.pressing.map(({ id, count }) => `${count}x ${id}`)].join(', ')
    }
    case 'hidden':
      return `hidden ${cell.count}`
    case 'empty':
      return `to ${cell.searchedUntil}`
    case undefined:
      return 'no cell'
  }
}

const TRACKER = buildTracker(
  buildMilestone(['2026-01-10 agreed deadline=2026-03', '2026-02-01 achieved JP'], {
    id: 'all-three',
    evidenceUntil: '2026-06-30',
  }),
  buildMilestone(['2026-01-10 in-progress'], { id: 'two', countries: ['CN', 'KR'], evidenceUntil: '2026-07-07' }),
  buildMilestone([], { id: 'alone', countries: ['KR'], concerns: ['JP'], evidenceUntil: '2026-06-30' }),
  buildMilestone(['2026-01-10 proposed'], { id: 'elsewhere', measure: 'political-trust', countries: ['JP'] }),
)

function cellsOf(measure: string, reading: CellReading = 'exact', selection: SelectionOverrides = {}) {
  const view = viewAt(TRACKER, { asOf: '2026-06-30', ...selection })
  const { groups } = measureMatrix(TRACKER.snapshot, view, reading)
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.measure.id === measure)
  return Object.fromEntries(ACTING_SETS.map((set) => [set, inLine(row?.cells.get(set))]))
}

describe('measureMatrix(snapshot, view, reading)', () => {
  it('exact: each milestone once, under exactly the countries that act; a concerned one does not count', () => {
    expect(cellsOf('external-risk-dialogue')).toEqual({
      CN: 'to 2026-06-30',
      JP: 'to 2026-06-30',
      KR: '1 no-record',
      'CN-JP': 'to 2026-06-30',
      'CN-KR': '1 in-progress',
      'JP-KR': 'to 2026-06-30',
      'CN-JP-KR': '1 in-progress, 1x overdue',
    })
  })

  it('acting: under every set whose countries all act; a column of one shows that country’s own status and flags', () => {
    expect(cellsOf('external-risk-dialogue', 'acting')).toEqual({
      CN: '1 in-progress, 1 agreed, 1x overdue',
      JP: '1 achieved',
      KR: '1 in-progress, 1 agreed, 1 no-record, 1x overdue',
      'CN-JP': '1 in-progress, 1x overdue',
      'CN-KR': '2 in-progress, 1x overdue',
      'JP-KR': '1 in-progress, 1x overdue',
      'CN-JP-KR': '1 in-progress, 1x overdue',
    })
  })

  it('with one country chosen shows that country’s own statuses everywhere', () => {
    expect(cellsOf('external-risk-dialogue', 'exact', { country: ['JP'] })).toMatchObject({
      'CN-JP-KR': '1 achieved',
      'CN-KR': 'hidden 1',
    })
    expect(cellsOf('external-risk-dialogue', 'acting', { country: ['JP'] })).toMatchObject({ CN: '1 achieved' })
  })

  it('tells what the selection hides from what was never found', () => {
    expect(cellsOf('external-risk-dialogue', 'exact', { status: ['achieved'] })).toMatchObject({
      CN: 'to 2026-06-30',
      KR: 'hidden 1',
      'CN-KR': 'hidden 1',
    })
  })

  it('says the evidence date of the records where a measure has no milestone', () => {
    expect(new Set(Object.values(cellsOf('ai-plus')))).toEqual(new Set(['to 2026-06-30']))
    expect(new Set(Object.values(cellsOf('ai-plus', 'exact', { asOf: '2027-01-01' })))).toEqual(
      new Set([`to ${TRACKER.snapshot.evidenceDate}`]),
    )
  })

  it('keeps only the paths and measures that are asked for by name', () => {
    const rowsOf = (selection: SelectionOverrides) =>
      measureMatrix(TRACKER.snapshot, viewAt(TRACKER, selection), 'exact').groups.map(({ path, rows }) => [
        path.id,
        rows.length,
      ])
    expect(rowsOf({})).toEqual([
      ['external-interference', 6],
      ['co-development', 6],
      ['application', 7],
      ['governance', 5],
    ])
    expect(rowsOf({ path: ['governance'] })).toEqual([['governance', 5]])
    expect(rowsOf({ measure: ['political-trust'] })).toEqual([['external-interference', 1]])
  })
})

describe('searchedUntil(milestones, evidenceDate, asOf)', () => {
  it.each([
    [['2026-06-30', '2026-07-07'], '2026-06-30', '2026-12-31', '2026-07-07', 'the latest of the milestones'],
    [['2026-05-01'], '2026-06-30', '2026-12-31', '2026-05-01', 'not the evidence date where there are milestones'],
    [[], '2026-06-30', '2026-12-31', '2026-06-30', 'the evidence date without any'],
    [['2026-07-07'], '2026-06-30', '2025-01-31', '2025-01-31', 'never after the as-of date'],
  ])('%j, %s, %s: %s, %s', (milestones, evidence, asOf, day) => {
    const searched = milestones.map((evidenceUntil) => ({ evidenceUntil: buildDay(evidenceUntil) }))
    expect(searchedUntil(searched, buildDay(evidence), buildDay(asOf))).toBe(day)
  })
})

describe('the matrix of the reference records', () => {
  const tracker = REFERENCE.trackerFor('en')
  const shown = (selection: Parameters<typeof viewOf>[1], reading: CellReading) => {
    const view = viewOf(tracker, selection, ANY_TEXT)
    const matrix = measureMatrix(tracker.snapshot, view, reading)
    const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells]))
    return { view, matrix, cells }
  }
  const namedCells = (selection: Parameters<typeof viewOf>[1], reading: CellReading) =>
    shown(selection, reading).matrix.groups.flatMap(({ rows }) =>
      rows.flatMap((row) => [...row.cells].map(([set, cell]) => ({ name: `${row.measure.id} ${set}`, cell }))),
    )
  const filledCells = (selection: Parameters<typeof viewOf>[1], reading: CellReading): ReadonlySet<string> =>
    new Set(namedCells(selection, reading).flatMap(({ name, cell }) => (cell.is === 'filled' ? [name] : [])))
  const entryCount = (cells: readonly (readonly [ActingSet, MatrixCell])[]): number =>
    cells.reduce((sum, [, cell]) => sum + (cell.is === 'filled' ? cell.entries.length : 0), 0)

  it('holds 24 measures and its 70 milestones, by hand: 8, 1, 1 alone, 4, 16, 2 in pairs, 38 together', () => {
    const { matrix, cells } = shown(buildSelection(), 'exact')
    expect(matrix.groups.flatMap(({ rows }) => rows)).toHaveLength(24)
    expect([...matrix.totals.values()]).toEqual([8, 1, 1, 4, 16, 2, 38])
    expect(entryCount(cells)).toBe(70)
  })

  it('adds up to the view for every selection', () => {
    fc.assert(
      fc.property(selections(), (selection) => {
        const { view, matrix, cells } = shown(selection, 'exact')
        expect(entryCount(cells)).toBe(view.items.length)
        expect([...matrix.totals.values()].reduce((sum, count) => sum + count, 0)).toBe(view.items.length)
      }),
    )
  })

  it('counts by status what the cell holds, and calls nothing empty that is recorded', () => {
    fc.assert(
      fc.property(selections(), fc.constantFrom<CellReading>('exact', 'acting'), (selection, reading) => {
        const recorded = filledCells({ ...buildSelection(), asOf: selection.asOf }, reading)
        for (const { name, cell } of namedCells(selection, reading)) {
          const entries = cell.is === 'filled' ? cell.entries.length : 0
          const counted = cell.is === 'filled' ? cell.counts.reduce((sum, { count }) => sum + count, 0) : 0
          expect(counted).toBe(entries)
          expect(cell.is === 'empty').toBe(!recorded.has(name))
        }
      }),
    )
  })
})
