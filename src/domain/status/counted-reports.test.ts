import { clocks, milestones } from '#tests/builders/arbitraries.ts'
import { buildClock } from '#tests/builders/dates.ts'
import { buildReports } from '#tests/builders/milestone.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf } from '../calendar-date.ts'
import { countedReports } from './counted-reports.ts'

/** The numbers of the reports that count, oldest first. */
const numbersCounted = (lines: readonly string[], asOf: string, knownOn: string | null = null) =>
  countedReports(buildReports(...lines), buildClock(asOf, knownOn)).map(({ id }) => Number(id.split('.')[1]))

describe('a report counts when its period has ended by the as-of date', () => {
  it.each([
    ['2026-03-31', '2026-03-30', []],
    ['2026-03-31', '2026-03-31', [1]],
    ['2026-03', '2026-03-30', []],
    ['2026-03', '2026-03-31', [1]],
    ['2026', '2026-12-30', []],
    ['2026', '2026-12-31', [1]],
  ])('%s as of %s: %j', (date, asOf, expected) => {
    expect(numbersCounted([`${date} agreed`], asOf)).toEqual(expected)
  })
})

describe('a report exists from the day it was recorded', () => {
  it.each([
    ['2026-11-22', []],
    ['2026-11-23', [1]],
    [null, [1]],
  ])('known on %s: %j', (knownOn, expected) => {
    expect(numbersCounted(['2026-01-05 agreed recorded=2026-11-23'], '2026-06-30', knownOn)).toEqual(expected)
  })

  it('a report recorded ahead of its date counts from its date', () => {
    expect(numbersCounted(['2026-05-01 agreed recorded=2026-01-01'], '2026-04-30', '2026-04-30')).toEqual([])
  })
})

describe('reports are ordered by the last day of their period, then as recorded', () => {
  it.each([
    [
      ['2026-03 agreed', '2026-03-15 proposed'],
      [2, 1],
    ],
    [
      ['2026-03 agreed', '2026-03-31 proposed'],
      [1, 2],
    ],
    [
      ['2026-03-31 agreed', '2026-03 proposed'],
      [1, 2],
    ],
    [
      ['2025 agreed', '2025-12-30 proposed', '2025-12-31 stalled'],
      [2, 1, 3],
    ],
    [
      ['2026-02-01 agreed', '2026-01-01 agreed', '2025-01-01 agreed'],
      [3, 2, 1],
    ],
  ])('%j: %j', (lines, expected) => {
    expect(numbersCounted(lines, '2026-12-31')).toEqual(expected)
  })
})

describe('a corrected report no longer counts', () => {
  const [first, second, third] = ['2026-01-01 agreed', '2026-02-01 stalled corrects=1', '2026-03-01 agreed corrects=2']
  it.each([
    ['a correction stands in its place', [first, second], '2026-02-01', [2]],
    ['not before the correction took effect', [first, second], '2026-01-31', [1]],
    ['a corrected correction lets the first count again', [first, second, third], '2026-03-01', [1, 3]],
    ['two corrections of one report', [first, second, '2026-02-02 agreed corrects=1'], '2026-03-01', [2, 3]],
    ['one of two corrections is corrected', [first, second, second, third], '2026-03-01', [3, 4]],
    ['a report that corrects an unknown one counts', ['2026-01-01 agreed corrects=9'], '2026-03-01', [1]],
    ['a report is not corrected by itself', ['2026-01-01 agreed corrects=1'], '2026-03-01', [1]],
    ['the correction may stand first in the record', ['2026-02-01 stalled corrects=2', first], '2026-03-01', [1]],
    [
      'and take effect before what it corrects',
      ['2026-03-01 agreed', '2026-01-01 agreed corrects=1'],
      '2026-04-01',
      [2],
    ],
  ])('%s', (_, lines, asOf, expected) => {
    expect(numbersCounted(lines.map(String), asOf)).toEqual(expected)
  })

  it.each([
    ['2026-06-30', [1]],
    ['2026-07-01', [2]],
    [null, [2]],
  ])('known on %s: %j', (knownOn, expected) => {
    const lines = [`${first} recorded=2026-01-02`, `${second} recorded=2026-07-01`]
    expect(numbersCounted(lines, '2026-06-30', knownOn)).toEqual(expected)
  })
})

describe('in a circle of corrections no report counts', () => {
  it.each([
    ['of two', ['2026-01-01 agreed corrects=2', '2026-01-02 stalled corrects=1'], []],
    ['of three', ['2026-01-01 agreed corrects=3', '2026-01-02 stalled corrects=1', '2026-01-03 agreed corrects=2'], []],
    [
      'beside one outside it',
      ['2026-01-01 agreed corrects=2', '2026-01-02 agreed corrects=1', '2026-01-03 agreed'],
      [3],
    ],
    [
      'broken by a correction from outside',
      ['2026-01-01 agreed corrects=2', '2026-01-02 agreed corrects=1', '2026-01-03 agreed corrects=1'],
      [2, 3],
    ],
  ])('%s', (_, lines, expected) => {
    expect(numbersCounted(lines, '2026-06-30')).toEqual(expected)
  })
})

describe('countedReports(reports, clock)', () => {
  it('counts exactly the known reports that no counted report corrects', () => {
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), clocks(), ({ reports }, clock) => {
        const counted = countedReports(reports, clock)
        const expected = reports.filter(
          (report) =>
            endOf(report.date) <= clock.asOf &&
            (clock.knownOn === null || report.recorded <= clock.knownOn) &&
            !counted.some(({ corrects }) => corrects === report.id),
        )
        expect(new Set(counted)).toEqual(new Set(expected))
      }),
    )
  })

  it('orders what counts, and keeps the record for what ends on the same day', () => {
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), clocks(), ({ reports }, clock) => {
        const keys = countedReports(reports, clock).map(
          (report) => [endOf(report.date), reports.indexOf(report)] as const,
        )
        const sorted = keys.toSorted(([a, i], [b, j]) => (a === b ? i - j : a < b ? -1 : 1))
        expect(keys).toEqual(sorted)
      }),
    )
  })

  it('counts the same however the record is shuffled, but for the order within a day', () => {
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), clocks(), ({ reports }, clock) => {
        const ids = (list: typeof reports) => new Set(countedReports(list, clock).map(({ id }) => id))
        expect(ids(reports.toReversed())).toEqual(ids(reports))
      }),
    )
  })
})
