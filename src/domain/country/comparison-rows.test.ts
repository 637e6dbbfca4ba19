import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import type { Milestone } from '../records/milestone.ts'
import { bothAct, comparisonByMeasure, comparisonRows, countDifferences } from './comparison-rows.ts'

function differenceOf(milestone: Milestone, asOf = '2026-12-31') {
  return comparisonRows(viewAt(buildTracker(milestone), { asOf }).items, 'CN', 'KR').map(({ difference }) => difference)
}

describe('comparisonRows(items, first, second)', () => {
  it.each([
    ['the same status', ['2026-01-01 agreed'], {}, ['same']],
    ['another status', ['2026-01-01 agreed', '2026-02-01 achieved KR'], {}, ['differs']],
    ['no record of one', ['2026-01-01 agreed CN'], {}, ['no-record']],
    ['no record of either', [], {}, ['no-record']],
    ['only the first acts', ['2026-01-01 agreed'], { countries: ['CN', 'JP'] }, ['only-first']],
    ['only the second acts', ['2026-01-01 agreed'], { countries: ['KR'], concerns: ['CN'] }, ['only-second']],
    ['neither acts', ['2026-01-01 agreed'], { countries: ['JP'], concerns: ['CN', 'KR'] }, []],
  ] as const)('%s', (_case, lines, overrides, expected) => {
    const { countries, ...rest } = { countries: ['CN', 'JP', 'KR'] as const, ...overrides }
    const concerns = 'concerns' in rest ? { concerns: [...rest.concerns] } : {}
    expect(differenceOf(buildMilestone(lines, { countries: [...countries], ...concerns }))).toEqual(expected)
  })

  it('in effect and expired differ, though the recorded status is the same', () => {
    const waiver = buildMilestone(['2026-01-01 achieved CN expiry=2026-06-30', '2026-01-01 achieved KR expiry=2027'], {
      nature: 'time-limited',
      countries: ['CN', 'KR'],
    })
    expect(differenceOf(waiver, '2026-06-30')).toEqual(['same'])
    expect(differenceOf(waiver, '2026-07-01')).toEqual(['differs'])
    const [row] = comparisonRows(viewAt(buildTracker(waiver), { asOf: '2026-07-01' }).items, 'CN', 'KR')
    expect([row?.first?.reading, row?.second?.reading]).toEqual(['expired', 'in-effect'])
  })

  it('turns round with the countries', () => {
    const { items } = viewAt(REFERENCE.trackerFor('en'))
    const there = countDifferences(comparisonRows(items, 'JP', 'KR'))
    const back = countDifferences(comparisonRows(items, 'KR', 'JP'))
    expect(back).toEqual({ ...there, 'only-first': there['only-second'], 'only-second': there['only-first'] })
  })
})

describe('the pairs of the reference records, counted by hand from who acts', () => {
  const { items } = viewAt(REFERENCE.trackerFor('en'))
  it.each([
    ['CN', 'JP', 42, 24, 3],
    ['CN', 'KR', 54, 12, 3],
    ['JP', 'KR', 40, 5, 17],
  ] as const)(
    '%s and %s both act in %i; the first alone of the two in %i, the second in %i',
    (first, second, both, onlyFirst, onlySecond) => {
      const counts = countDifferences(comparisonRows(items, first, second))
      expect([bothAct(counts), counts['only-first'], counts['only-second']]).toEqual([both, onlyFirst, onlySecond])
    },
  )
})

describe('comparisonByMeasure(rows, measures)', () => {
  it('keeps every row, in the order of the paper', () => {
    const tracker = REFERENCE.trackerFor('en')
    const rows = comparisonRows(viewAt(tracker).items, 'CN', 'KR')
    const groups = comparisonByMeasure(rows, tracker.snapshot.framework.measures)
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
    expect(groups.every((group) => group.rows.every(({ item }) => item.measure === group.measure.id))).toBe(true)
  })
})
