import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSelection } from '#tests/builders/tracker.ts'
import { selections } from '#tests/builders/selections.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Selection } from '../selection/selection.ts'
import { ANY_TEXT, viewOf } from '../view.ts'
import type { ActingSet, CellReading } from './acting-set.ts'
import { cellSelections, type CellSelection } from './cell-selection.ts'
import { measureMatrix } from './measure-matrix.ts'

const TRACKER = REFERENCE.trackerFor('en')

interface Linked extends CellSelection {
  readonly name: string
  readonly wanted: readonly string[]
  readonly listed: readonly string[]
}

function linksOf(selection: Selection, reading: CellReading): Linked[] {
  const { groups } = measureMatrix(TRACKER.snapshot, viewOf(TRACKER, selection, ANY_TEXT), reading)
  const selectionOf = cellSelections(TRACKER, selection, ANY_TEXT)
  return groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      [...row.cells].flatMap(([set, cell]): Linked[] => {
        if (cell.is !== 'filled') return []
        const link = selectionOf(row, set)
        const listed = viewOf(TRACKER, { ...selection, ...link.change }, ANY_TEXT).items.map(({ id }) => id)
        return [{ ...link, name: `${row.measure.id} ${set}`, wanted: cell.entries.map(({ item }) => item.id), listed }]
      }),
    ),
  )
}

function linkOf(measure: string, set: ActingSet, selection = buildSelection()): CellSelection | undefined {
  return linksOf(selection, 'exact').find(({ name }) => name === `${measure} ${set}`)
}

describe('cellSelections(tracker, selection, textMatch)', () => {
  it('asks for only the countries of a pair', () => {
    expect(linkOf('manufacturing-scenarios', 'CN-KR')).toMatchObject({
      change: { measure: ['manufacturing-scenarios'], country: ['CN', 'KR'], match: 'exact' },
      others: 0,
    })
  })

  it('keeps a chosen country, whose statuses the cell shows, where that lists the same milestones', () => {
    expect(linkOf('external-risk-dialogue', 'CN-JP-KR', buildSelection({ country: ['KR'] }))).toMatchObject({
      change: { measure: ['external-risk-dialogue'], country: ['KR'], match: 'any' },
      others: 0,
    })
  })

  it.each<CellReading>(['exact', 'acting'])('lists exactly the milestones of every cell, %s', (reading) => {
    const links = linksOf(buildSelection(), reading)
    expect(links.length).toBeGreaterThan(40)
    for (const { name, wanted, listed, others } of links) {
      expect(others, name).toBe(0)
      expect(listed.toSorted(), name).toEqual(wanted.toSorted())
    }
  })

  /** Beside statuses, too: where one country is asked for, a status is its own, and "declined" is "dropped" for all together. */
  it('lists exactly the milestones of every cell, whatever is filtered for beside countries and statuses', () => {
    fc.assert(
      fc.property(selections(), fc.constantFrom<CellReading>('exact', 'acting'), (selection, reading) => {
        const links = linksOf({ ...selection, country: [], match: 'any', status: [] }, reading)
        expect(links.filter(({ others }) => others > 0).map(({ name }) => name)).toEqual([])
      }),
    )
  })

  it('never loses a milestone of the cell, and counts the others rightly, for every selection', () => {
    fc.assert(
      fc.property(selections(), fc.constantFrom<CellReading>('exact', 'acting'), (selection, reading) => {
        for (const { wanted, listed, others } of linksOf(selection, reading)) {
          expect(listed).toEqual(expect.arrayContaining([...wanted]))
          expect(listed.length - wanted.length).toBe(others)
        }
      }),
    )
  })
})
