import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocks, milestones } from '#tests/builders/arbitraries.ts'
import { buildClock } from '#tests/builders/dates.ts'
import { buildMilestone, type MilestoneOverrides } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker } from '#tests/builders/tracker.ts'
import { compareAt, countDifferences, type Compared } from './compare-at.ts'

function compare(lines: readonly string[], first: string, second: string, overrides: MilestoneOverrides = {}) {
  const comparison = compareAt(
    buildTracker(buildMilestone(lines, overrides)),
    'talks',
    buildClock(first),
    buildClock(second),
  )
  if (comparison === null) throw new Error('no such milestone')
  return comparison
}

function short({ first, second, difference }: Compared<unknown>): string {
  return `${JSON.stringify(first)} ${JSON.stringify(second)} ${difference}`
}

describe('compareAt(tracker, id, first, second)', () => {
  it('gives null for a milestone that the records do not have', () => {
    expect(
      compareAt(REFERENCE.trackerFor('en'), 'no-such-thing', buildClock('2025-01-01'), buildClock('2026-01-01')),
    ).toBeNull()
  })

  const CASES = [
    ['a first report appears', ['2025-06-01 agreed'], 'null {"status":"agreed","isExpired":false} appeared'],
    [
      'a step forward differs',
      ['2024-06-01 agreed', '2025-06-01 in-progress'],
      '{"status":"agreed","isExpired":false} {"status":"in-progress","isExpired":false} differs',
    ],
    [
      'a report that repeats the status leaves it the same',
      ['2024-06-01 agreed', '2025-06-01 agreed'],
      '{"status":"agreed","isExpired":false} {"status":"agreed","isExpired":false} same',
    ],
    [
      'a report after the second date changes nothing',
      ['2024-06-01 agreed', '2026-06-01 achieved'],
      '{"status":"agreed","isExpired":false} {"status":"agreed","isExpired":false} same',
    ],
    ['no record at both dates is the same', ['2026-06-01 achieved'], 'null null same'],
  ] as const
  it.each(CASES)('%s', (_, lines, expected) => {
    expect(short(compare(lines, '2024-12-31', '2025-12-31').joint)).toBe(expected)
  })

  it('compares each party apart from the joint status', () => {
    const { joint, parties } = compare(['2024-06-01 agreed', '2025-06-01 in-progress JP'], '2024-12-31', '2025-12-31')
    expect(joint.difference).toBe('differs')
    expect(parties.map(({ country, difference }) => `${country} ${difference}`)).toEqual([
      'CN same',
      'JP differs',
      'KR same',
    ])
  })

  it('tells a date that moved, one that was set and one that was met', () => {
    const moved = compare(
      ['2024-06-01 agreed CN deadline=2025-03', '2025-02-01 agreed CN deadline=2026-03'],
      '2024-12-31',
      '2025-12-31',
    )
    expect(moved.dues.map(short)).toEqual([
      '{"kind":"deadline","date":"2025-03"} {"kind":"deadline","date":"2026-03"} differs',
    ])
    const met = compare(
      ['2024-06-01 agreed meeting=2025-05', '2025-05-01 in-progress round'],
      '2024-12-31',
      '2025-12-31',
      { nature: 'series' },
    )
    expect(met.dues.map(({ difference }) => difference)).toEqual(['gone', 'gone', 'gone'])
  })

  it('reads an expiry that passed between the dates as a change of the status', () => {
    const { joint, flags } = compare(['2024-01-01 achieved expiry=2025-06-30'], '2025-01-31', '2025-12-31', {
      nature: 'time-limited',
    })
    expect(joint).toMatchObject({ first: { isExpired: false }, second: { isExpired: true }, difference: 'differs' })
    expect(flags.find(({ id }) => id === 'expired')).toEqual({
      id: 'expired',
      first: null,
      second: ['CN', 'JP', 'KR'],
      difference: 'appeared',
    })
  })

  it('lists flags in display order; one that holds for other parties than before differs', () => {
    const { flags } = compare(
      ['2024-06-01 agreed CN deadline=2024-09', '2025-02-01 achieved CN', '2024-06-01 agreed JP deadline=2025-03'],
      '2024-12-31',
      '2025-12-31',
    )
    expect(flags.map(({ id, difference }) => `${id} ${difference}`)).toEqual([
      'overdue differs',
      'due-soon gone',
      'quiet appeared',
      'split appeared',
    ])
  })

  it('compares the grades of all reports and of the one that the joint status rests on', () => {
    const { grade, latestGrade } = compare(
      ['2024-06-01 agreed sources=joint-statement', '2025-06-01 in-progress sources=press'],
      '2024-12-31',
      '2025-12-31',
      { rollup: 'any' },
    )
    expect([short(grade), short(latestGrade)]).toEqual(['"A" "A" same', '"A" "C" differs'])
  })

  it('says what was known on each day', () => {
    const tracker = buildTracker(
      buildMilestone(['2024-06-01 agreed recorded=2024-07-01', '2024-06-02 achieved recorded=2025-07-01']),
    )
    const comparison = compareAt(
      tracker,
      'talks',
      buildClock('2024-12-31', '2024-12-31'),
      buildClock('2024-12-31', '2025-12-31'),
    )
    expect(comparison?.joint).toMatchObject({ first: { status: 'agreed' }, second: { status: 'achieved' } })
  })

  it('finds no difference between a date and itself, and only mirrored ones when the dates are swapped', () => {
    const mirrored = { same: 'same', differs: 'differs', appeared: 'gone', gone: 'appeared' } as const
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), clocks(), clocks(), (milestone, first, second) => {
        const tracker = buildTracker(milestone)
        const there = compareAt(tracker, milestone.id, first, second)
        const back = compareAt(tracker, milestone.id, second, first)
        const still = compareAt(tracker, milestone.id, first, first)
        if (there === null || back === null || still === null) throw new Error('not found')
        expect(countDifferences(still)).toBe(0)
        expect(back.joint.difference).toBe(mirrored[there.joint.difference])
        expect(countDifferences(back)).toBe(countDifferences(there))
      }),
    )
  })
})
