import { flagsOf } from '#tests/builders/flags-of.ts'
import { describe, expect, it } from 'vitest'
import { STATUSES } from '../vocabulary.ts'
import { isStepBack } from './party-flags.ts'

/** What the flags say of China in an item of China's. */
const flagsOfChina = (lines: readonly string[], asOf: string, overrides = {}) =>
  flagsOf(lines, asOf, { countries: ['CN'], ...overrides }).filter((flag) => flag.endsWith(' CN'))

const OVERDUE = ['overdue CN']
const SOON = ['due-soon CN']

describe('overdue and due-soon: from 90 days before the last day of the period until the day after it', () => {
  it.each([
    ['deadline=2026-12-31', '2026-10-01', []],
    ['deadline=2026-12-31', '2026-10-02', SOON],
    ['deadline=2026-12-31', '2026-12-30', SOON],
    ['deadline=2026-12-31', '2026-12-31', SOON],
    ['deadline=2026-12-31', '2027-01-01', OVERDUE],
    ['deadline=2026-12', '2026-10-02', SOON],
    ['deadline=2026-12', '2026-12-01', SOON],
    ['deadline=2026-12', '2026-12-31', SOON],
    ['deadline=2026-12', '2027-01-01', OVERDUE],
    ['deadline=2026', '2026-10-01', []],
    ['deadline=2026', '2026-12-31', SOON],
    ['deadline=2026', '2027-01-01', OVERDUE],
    ['meeting=2026-12', '2026-10-01', []],
    ['meeting=2026-12', '2026-12-31', SOON],
    ['meeting=2026-12', '2027-01-01', OVERDUE],
    ['deadline=2028-02', '2028-02-29', SOON],
    ['deadline=2028-02', '2028-03-01', OVERDUE],
  ])('%s as of %s: %j', (due, asOf, expected) => {
    const searched = { evidenceUntil: '2026-09-30' }
    expect(flagsOfChina(['2026-09-01 agreed', `2026-09-30 agreed ${due}`], asOf, searched)).toEqual(expected)
  })

  it.each([
    ['proposed', SOON, OVERDUE],
    ['agreed', SOON, OVERDUE],
    ['in-progress', SOON, OVERDUE],
    ['stalled', SOON, OVERDUE],
    ['suspended', SOON, OVERDUE],
    ['achieved', [], []],
    ['dropped', [], []],
    ['declined', [], []],
  ])('only while the party is open: %s', (status, onTheDay, dayAfter) => {
    const lines = [`2026-09-30 ${status} deadline=2026-12-31`]
    expect(flagsOfChina(lines, '2026-12-31')).toEqual(onTheDay)
    expect(flagsOfChina(lines, '2027-01-01')).toEqual(dayAfter)
  })

  it('a party is not overdue for a date that only another has', () => {
    const lines = ['2026-09-30 agreed', '2026-10-01 agreed JP deadline=2026-11']
    expect(flagsOf(lines, '2026-12-31')).toContain('overdue JP')
    expect(flagsOf(lines, '2026-12-31')).not.toContain('overdue CN')
  })

  it('a meeting that was held is not overdue', () => {
    const lines = ['2026-09-30 agreed meeting=2026-11', '2026-11-05 agreed round']
    expect(flagsOfChina(lines, '2026-12-31')).toEqual([])
  })
})

describe('expired and expiring: an expiry is never overdue, and does not hang on the status', () => {
  it.each([
    ['2026-10-01', []],
    ['2026-10-02', ['expiring CN']],
    ['2026-12-31', ['expiring CN']],
    ['2027-01-01', ['expired CN']],
    ['2029-01-01', ['expired CN']],
  ])('as of %s: %j', (asOf, expected) => {
    for (const status of STATUSES) {
      const flags = flagsOfChina([`2026-09-30 ${status} expiry=2026-12`], asOf)
      expect([status, flags.filter((flag) => flag !== 'quiet CN')]).toEqual([status, expected])
    }
  })
})

describe('re-dated: a deadline or meeting differs from an earlier one of its kind for the party', () => {
  const REDATED = ['re-dated CN']
  it.each([
    ['one date only', ['2025-01 agreed deadline=2027'], []],
    ['the same again', ['2025-01 agreed deadline=2027', '2025-02 agreed deadline=2027'], []],
    ['a later one', ['2025-01 agreed deadline=2027', '2025-02 agreed deadline=2028'], REDATED],
    ['an earlier one', ['2025-01 agreed deadline=2028', '2025-02 agreed deadline=2027'], REDATED],
    [
      'there and back',
      ['2025-01 agreed deadline=2027', '2025-02 agreed deadline=2028', '2025-03 agreed deadline=2027'],
      REDATED,
    ],
    ['a meeting', ['2025-01 agreed meeting=2027', '2025-02 agreed meeting=2028'], REDATED],
    ['another kind', ['2025-01 agreed meeting=2027', '2025-02 agreed deadline=2028'], []],
    ['an expiry', ['2025-01 achieved expiry=2027', '2025-02 achieved expiry=2028'], []],
    ['the date of another party', ['2025-01 agreed JP deadline=2027', '2025-02 agreed CN deadline=2028'], []],
    ['a corrected date', ['2025-01 agreed deadline=2027', '2025-02 agreed deadline=2028 corrects=1'], []],
    ['a meeting met, and the next', ['2025-01 agreed meeting=2025-03', '2025-03 agreed round meeting=2027'], []],
    [
      'the present one is met',
      ['2025-01 agreed meeting=2025-06', '2025-02 agreed meeting=2025-03', '2025-03 agreed round'],
      [],
    ],
    ['a closed item keeps it', ['2025-01 agreed deadline=2027', '2025-02 achieved deadline=2028'], REDATED],
  ])('%s', (_, lines, expected) => {
    expect(flagsOfChina(lines, '2025-03-31', { countries: ['CN', 'JP'] })).toEqual(expected)
  })
})

describe('isStepBack(before, after)', () => {
  const LADDER = ['proposed', 'agreed', 'in-progress', 'achieved']
  it.each(STATUSES.flatMap((before) => STATUSES.map((after) => [before, after] as const)))(
    '%s, %s',
    (before, after) => {
      const wasOnTheLadder = LADDER.includes(before)
      const fell = !LADDER.includes(after) || LADDER.indexOf(after) < LADDER.indexOf(before)
      expect(isStepBack(before, after)).toBe(wasOnTheLadder && fell)
    },
  )
})

describe('went-backwards: the latest change of status went down', () => {
  const BACK = ['went-backwards CN']
  it.each([
    ['one report', ['2025-01 stalled'], []],
    ['no change', ['2025-01 agreed', '2025-02 agreed'], []],
    ['up', ['2025-01 agreed', '2025-02 achieved'], []],
    ['down a rung', ['2025-01 in-progress', '2025-02 agreed'], BACK],
    ['off the ladder', ['2025-01 agreed', '2025-02 suspended'], BACK],
    ['and confirmed since', ['2025-01 agreed', '2025-02 suspended', '2025-03 suspended'], BACK],
    ['and back up', ['2025-01 agreed', '2025-02 suspended', '2025-03 agreed'], []],
    ['from bad to worse is no new fall', ['2025-01 agreed', '2025-02 stalled', '2025-03 dropped'], []],
    ['only another party', ['2025-01 agreed', '2025-02 stalled JP'], []],
    ['a fall that was corrected', ['2025-01 agreed', '2025-02 stalled', '2025-02 agreed corrects=2'], []],
  ])('%s', (_, lines, expected) => {
    expect(flagsOfChina(lines, '2025-03-31', { countries: ['CN', 'JP'] })).toEqual(expected)
  })
})

describe('quiet: open, not proposed, and more than nine months without a report', () => {
  const QUIET = ['quiet CN']
  it.each([
    ['2025-03-31 agreed', '2025-12-31', '2030-12-31', []],
    ['2025-03-31 agreed', '2026-01-01', '2030-12-31', QUIET],
    ['2025-05-31 agreed', '2026-02-28', '2030-12-31', []],
    ['2025-05-31 agreed', '2026-03-01', '2030-12-31', QUIET],
    ['2025-03 agreed', '2025-12-31', '2030-12-31', []],
    ['2025 agreed', '2026-09-30', '2030-12-31', []],
    ['2025 agreed', '2026-10-01', '2030-12-31', QUIET],
    ['2025-03-31 agreed', '2026-06-30', '2025-12-31', []],
    ['2025-03-31 agreed', '2026-06-30', '2026-01-01', QUIET],
    ['2025-03-31 proposed', '2026-06-30', '2030-12-31', []],
    ['2025-03-31 stalled', '2026-06-30', '2030-12-31', QUIET],
    ['2025-03-31 achieved', '2026-06-30', '2030-12-31', []],
    ['2025-03-31 declined', '2026-06-30', '2030-12-31', []],
  ])('%s as of %s, searched until %s: %j', (line, asOf, evidenceUntil, expected) => {
    expect(flagsOfChina([line], asOf, { evidenceUntil })).toEqual(expected)
  })

  it('a report for another party does not break the silence', () => {
    const flags = flagsOf(['2025-01-01 agreed', '2025-12-31 agreed JP'], '2026-01-31', { countries: ['CN', 'JP'] })
    expect(flags).toEqual(['quiet CN', 'undated'])
  })
})
