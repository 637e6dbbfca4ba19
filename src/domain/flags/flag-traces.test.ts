import { assess } from '../assessment.ts'
import { buildClock } from '#tests/builders/dates.ts'
import { milestones, clocks } from '#tests/builders/arbitraries.ts'
import { buildMilestone, type MilestoneOverrides } from '#tests/builders/milestone.ts'
import { EVIDENCE } from '#tests/builders/sources.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLAG_IDS, type FlagId } from '../vocabulary.ts'
import type { Trace } from './flag.ts'
import { lapseMonths, RULE_FORMULAS } from './rule-formulas.ts'

const traceOf = (id: FlagId, lines: readonly string[], overrides: MilestoneOverrides = {}) => {
  const milestone = buildMilestone(lines, { countries: ['CN'], ...overrides })
  const { parties, itemFlags } = assess(milestone, buildClock('2026-06-30'), EVIDENCE)
  return [...parties.flatMap(({ flags }) => flags), ...itemFlags].find((flag) => flag.id === id)?.trace
}

type Case = [id: FlagId, lines: string[], overrides: MilestoneOverrides, inputs: Trace['inputs']]

const series = { nature: 'series' } as const

describe('each flag carries the rule, what the rule was fed, and the as-of date', () => {
  it.each<Case>([
    [
      'overdue',
      ['2026-01 agreed deadline=2026-05'],
      {},
      { due: '2026-05', kind: 'deadline', end: '2026-05-31', setBy: 'talks.1', status: 'agreed' },
    ],
    [
      'due-soon',
      ['2026-01 agreed meeting=2026-07'],
      {},
      { due: '2026-07', kind: 'meeting', end: '2026-07-31', setBy: 'talks.1', status: 'agreed', until: '2026-09-28' },
    ],
    [
      'expired',
      ['2025 achieved expiry=2025'],
      {},
      { due: '2025', kind: 'expiry', end: '2025-12-31', setBy: 'talks.1', status: 'achieved' },
    ],
    [
      'expiring',
      ['2025 achieved expiry=2026-08', '2026-01 suspended'],
      {},
      { due: '2026-08', kind: 'expiry', end: '2026-08-31', setBy: 'talks.1', status: 'suspended', until: '2026-09-28' },
    ],
    [
      're-dated',
      ['2025-01 agreed deadline=2025', '2025-02 agreed deadline=2026-12', '2025-03 agreed deadline=2026-03-31'],
      {},
      { kind: 'deadline', first: '2025', current: '2026-03-31', slipDays: 90 },
    ],
    [
      're-dated',
      ['2025-01 agreed meeting=2026-12', '2025-02 agreed meeting=2026-11'],
      {},
      { kind: 'meeting', first: '2026-12', current: '2026-11', slipDays: -31 },
    ],
    [
      'went-backwards',
      ['2025-01 achieved', '2025-02 suspended', '2026-03 suspended'],
      {},
      { before: 'achieved', after: 'suspended', report: 'talks.2', on: '2025-02' },
    ],
    [
      'quiet',
      ['2025-05 agreed'],
      {},
      { status: 'agreed', lastReport: '2025-05', limit: '2026-02-28', evidenceClock: '2026-06-30' },
    ],
    [
      'quiet',
      ['2025-05 agreed'],
      { evidenceUntil: '2026-04-30' },
      { status: 'agreed', lastReport: '2025-05', limit: '2026-02-28', evidenceClock: '2026-04-30' },
    ],
    [
      'lapsed',
      ['2024-01 agreed round', '2026-06 agreed'],
      { ...series, cadenceMonths: 5 },
      { lastRound: '2024-01', cadenceMonths: 5, months: 8, limit: '2024-09-30', evidenceClock: '2026-06-30' },
    ],
    [
      'lapsed',
      ['2024-01 agreed round', '2026-06 agreed'],
      series,
      { lastRound: '2024-01', cadenceMonths: null, months: 18, limit: '2025-07-31', evidenceClock: '2026-06-30' },
    ],
    [
      'split',
      ['2026-01 agreed', '2026-02 stalled KR'],
      { countries: ['CN', 'JP', 'KR'] },
      { statuses: ['CN agreed', 'JP agreed', 'KR stalled'] },
    ],
    ['thin', ['2026-01 agreed sources=press,paper'], {}, { grade: 'C', sources: 2 }],
    ['thin', ['2026-01 agreed sources=joint-statement'], {}, { grade: 'A', sources: 1 }],
    ['undated', ['2026-01 stalled'], {}, { nature: 'outcome', status: 'stalled' }],
    ['not-searched', ['2026-01 agreed'], { evidenceUntil: '2026-06-29' }, { evidenceUntil: '2026-06-29' }],
  ])('%s %j', (id, lines, overrides, inputs) => {
    const expected = { rule: RULE_FORMULAS[id], inputs, date: '2026-06-30' }
    expect(traceOf(id, lines, overrides)).toEqual(expected)
  })

  it('holds for whatever is flagged, and a party flag names one of the milestone’s parties', () => {
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), clocks(), (milestone, clock) => {
        const { parties, itemFlags } = assess(milestone, clock, EVIDENCE)
        for (const flag of [...parties.flatMap(({ flags }) => flags), ...itemFlags]) {
          expect(flag.trace.rule).toBe(RULE_FORMULAS[flag.id])
          expect(flag.trace.date).toBe(clock.asOf)
          expect(Object.keys(flag.trace.inputs)).not.toEqual([])
        }
        for (const { country, flags } of parties) {
          for (const { party } of flags) expect(party).toBe(country)
        }
        expect(itemFlags.filter(({ party }) => party !== undefined)).toEqual([])
      }),
    )
  })
})

describe('lapseMonths(cadenceMonths)', () => {
  it.each([
    [undefined, 18],
    [12, 18],
    [6, 9],
    [5, 8],
    [3, 5],
    [1, 2],
    [24, 36],
  ])('%s: %i', (cadenceMonths, months) => {
    expect(lapseMonths(cadenceMonths)).toBe(months)
  })
})

describe('RULE_FORMULAS', () => {
  it('has one for each flag, and names the thresholds the rules name', () => {
    expect(Object.keys(RULE_FORMULAS).toSorted()).toEqual(FLAG_IDS.toSorted())
    expect(RULE_FORMULAS['due-soon']).toContain('asOf + 90 days')
    expect(RULE_FORMULAS.expiring).toContain('asOf + 90 days')
    expect(RULE_FORMULAS.quiet).toContain('+ 9 months')
    expect(RULE_FORMULAS.lapsed).toContain('1.5 * cadenceMonths, or 18')
  })
})
