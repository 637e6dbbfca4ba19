import { buildReport, buildReports } from '#tests/builders/milestone.ts'
import { describe, expect, it } from 'vitest'
import { partyStanding, speaksFor } from './party-status.ts'

describe('speaksFor(report, country)', () => {
  it.each([
    ['2026-01-05 agreed', 'CN', true],
    ['2026-01-05 agreed', 'KR', true],
    ['2026-01-05 agreed CN', 'CN', true],
    ['2026-01-05 agreed CN', 'JP', false],
    ['2026-01-05 agreed CN,KR', 'KR', true],
    ['2026-01-05 agreed CN,KR', 'JP', false],
  ] as const)('%s, %s: %s', (line, country, expected) => {
    expect(speaksFor(buildReport(line), country)).toBe(expected)
  })
})

describe('partyStanding(counted, country)', () => {
  it.each([
    ['without a report there is no record', [], 'CN', null, null],
    ['reports of others are no record', ['2026-01-05 agreed KR'], 'CN', null, null],
    ['a report for all speaks for each', ['2026-01-05 agreed'], 'CN', 'agreed', '2026-01-05'],
    ['the last report decides', ['2026-01-05 agreed', '2026-02-01 stalled'], 'CN', 'stalled', '2026-02-01'],
    [
      'a later report of another does not',
      ['2026-01-05 agreed', '2026-02-01 stalled KR'],
      'CN',
      'agreed',
      '2026-01-05',
    ],
    [
      'of two on one day, the later in the record',
      ['2026-01-05 agreed', '2026-01-05 dropped'],
      'JP',
      'dropped',
      '2026-01-05',
    ],
    [
      'since: the start of the present run',
      ['2025-05 agreed', '2026-01 agreed', '2026-02 agreed'],
      'KR',
      'agreed',
      '2025-05',
    ],
    ['since: an earlier run is over', ['2024 agreed', '2025-01 stalled', '2026-01 agreed'], 'KR', 'agreed', '2026-01'],
    [
      'since: others do not break a run',
      ['2024 agreed', '2025-01 stalled JP', '2026-01 agreed'],
      'KR',
      'agreed',
      '2024',
    ],
  ] as const)('%s', (_, lines, country, status, since) => {
    expect(partyStanding(buildReports(...lines), country)).toMatchObject({ country, status, since })
  })

  it('keeps the reports that speak for the party, oldest first', () => {
    const counted = buildReports('2025-01 agreed', '2025-02 stalled JP', '2025-03 agreed CN,KR')
    expect(partyStanding(counted, 'KR').reports.map(({ id }) => id)).toEqual(['talks.1', 'talks.3'])
  })
})
