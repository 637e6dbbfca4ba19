import { buildReports } from '#tests/builders/milestone.ts'
import { describe, expect, it } from 'vitest'
import { dueInForce, unmetDues } from './due-dates.ts'
import { partyStanding } from './party-status.ts'

const dueOf = (lines: readonly string[], country: 'CN' | 'JP' = 'CN') => {
  const counted = buildReports(...lines)
  const due = dueInForce(counted, partyStanding(counted, country))
  return due === null ? null : `${due.kind} ${due.date} by ${due.report.id}`
}

describe('dueInForce(counted, party)', () => {
  it.each([
    ['a party without a record has none', ['2026-01 agreed JP deadline=2027'], null],
    ['no report sets one', ['2026-01 agreed'], null],
    ['a report for all sets it for each', ['2026-01 agreed deadline=2027'], 'deadline 2027 by talks.1'],
    [
      'a later report without a date leaves it',
      ['2026-01 agreed deadline=2027', '2026-02 agreed'],
      'deadline 2027 by talks.1',
    ],
    [
      'the last that sets one',
      ['2026-01 agreed deadline=2027', '2026-02 agreed expiry=2026'],
      'expiry 2026 by talks.2',
    ],
    [
      'even an earlier date',
      ['2026-01 agreed deadline=2027', '2026-02 agreed deadline=2026-05'],
      'deadline 2026-05 by talks.2',
    ],
    [
      'a date set for another',
      ['2026-01 agreed deadline=2027', '2026-02 agreed JP deadline=2028'],
      'deadline 2027 by talks.1',
    ],
  ])('%s', (_, lines, expected) => {
    expect(dueOf(lines)).toBe(expected)
  })
})

describe('a planned meeting is met by a held round counted after the report that set it', () => {
  it.each([
    ['not yet held', ['2026-01 agreed meeting=2026-06'], 'meeting 2026-06 by talks.1'],
    ['held', ['2026-01 agreed meeting=2026-06', '2026-06-10 agreed round'], null],
    ['held before its date', ['2026-01 agreed meeting=2026-06', '2026-02 agreed round'], null],
    [
      'a report that is no round',
      ['2026-01 agreed meeting=2026-06', '2026-06-10 agreed'],
      'meeting 2026-06 by talks.1',
    ],
    [
      'a round before it was set',
      ['2025-12 agreed round', '2026-01 agreed meeting=2026-06'],
      'meeting 2026-06 by talks.2',
    ],
    ['the round that sets the next one', ['2026-01 agreed round meeting=2027'], 'meeting 2027 by talks.1'],
    [
      'met, and the next one set',
      ['2026-01 agreed meeting=2026-06', '2026-06 agreed round meeting=2027'],
      'meeting 2027 by talks.2',
    ],
    [
      'an older date does not come back',
      ['2025-01 agreed deadline=2027', '2026-01 agreed meeting=2026-06', '2026-06-10 agreed round'],
      null,
    ],
    [
      'an older meeting does not come back',
      ['2026-01 agreed meeting=2027', '2026-02 agreed meeting=2026-06', '2026-03 agreed round'],
      null,
    ],
    ['a round of others meets it too', ['2026-01 agreed meeting=2026-06', '2026-06-10 agreed JP,KR round'], null],
    [
      'a deadline is not met by a round',
      ['2026-01 agreed deadline=2026-06', '2026-06-10 agreed round'],
      'deadline 2026-06 by talks.1',
    ],
    ['nor is an expiry', ['2026-01 agreed expiry=2026-06', '2026-06-10 agreed round'], 'expiry 2026-06 by talks.1'],
  ])('%s', (_, lines, expected) => {
    expect(dueOf(lines)).toBe(expected)
  })
})

describe('unmetDues(counted, party)', () => {
  it('lists what was set for the party and not met, oldest first', () => {
    const counted = buildReports(
      '2025-01 agreed meeting=2025-06',
      '2025-02 agreed deadline=2026',
      '2025-06 agreed round',
      '2025-07 agreed JP deadline=2028',
      '2025-08 agreed meeting=2026-03',
    )
    const dates = (country: 'CN' | 'JP') => unmetDues(counted, partyStanding(counted, country)).map(({ date }) => date)
    expect(dates('CN')).toEqual(['2026', '2026-03'])
    expect(dates('JP')).toEqual(['2026', '2028', '2026-03'])
  })
})
