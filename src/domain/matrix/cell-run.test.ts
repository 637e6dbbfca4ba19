import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { ACTING_SETS } from './acting-set.ts'
import { cellRuns } from './cell-run.ts'
import { measureMatrix } from './measure-matrix.ts'

const TRACKER = buildTracker(
  buildMilestone(['2026-01-10 agreed'], { id: 'pair', countries: ['CN', 'JP'] }),
  buildMilestone(['2026-01-10 agreed'], { id: 'done', countries: ['KR'] }),
)

function runsOf(selection = {}, order: readonly (typeof ACTING_SETS)[number][] = ACTING_SETS): string[] {
  const { groups } = measureMatrix(TRACKER.snapshot, viewAt(TRACKER, selection), 'exact')
  const row = groups.flatMap(({ rows }) => rows).find(({ measure }) => measure.id === 'external-risk-dialogue')
  return row === undefined ? [] : cellRuns(row, order).map(({ sets, cell }) => `${cell.is} ${sets.join(' ')}`)
}

describe('cellRuns(row, order)', () => {
  it('joins neighbours in which nothing was found', () => {
    expect(runsOf()).toEqual(['empty CN JP', 'filled KR', 'filled CN-JP', 'empty CN-KR JP-KR CN-JP-KR'])
  })

  it('keeps hidden cells apart, because each counts its own', () => {
    expect(runsOf({ status: ['achieved'] })).toEqual([
      'empty CN JP',
      'hidden KR',
      'hidden CN-JP',
      'empty CN-KR JP-KR CN-JP-KR',
    ])
  })

  it('follows the order of the columns', () => {
    expect(runsOf({}, ['KR', 'CN', 'JP', 'CN-KR', 'JP-KR', 'CN-JP', 'CN-JP-KR'])).toEqual([
      'filled KR',
      'empty CN JP CN-KR JP-KR',
      'filled CN-JP',
      'empty CN-JP-KR',
    ])
  })
})
