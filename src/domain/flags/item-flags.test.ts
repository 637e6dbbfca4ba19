import { flagsOf } from '#tests/builders/flags-of.ts'
import { describe, expect, it } from 'vitest'

const itemFlagsOf = (...parameters: Parameters<typeof flagsOf>) =>
  flagsOf(...parameters).filter((flag) => !flag.includes(' '))

describe('lapsed: a series whose last round is more than one and a half cadences back, or 18 months', () => {
  const series = { nature: 'series' } as const
  it.each([
    ['2024-01-31', undefined, '2025-07-31', []],
    ['2024-01-31', undefined, '2025-08-01', ['lapsed']],
    ['2024-01-31', 12, '2025-07-31', []],
    ['2024-01-31', 12, '2025-08-01', ['lapsed']],
    ['2024-01-31', 3, '2024-06-30', []],
    ['2024-01-31', 3, '2024-07-01', ['lapsed']],
    ['2024-01-31', 1, '2024-03-31', []],
    ['2024-01-31', 1, '2024-04-01', ['lapsed']],
    ['2024-01', 12, '2025-07-31', []],
    ['2024', 12, '2026-06-30', []],
    ['2024', 12, '2026-07-01', ['lapsed']],
  ])('round %s, cadence %s, as of %s: %j', (round, cadenceMonths, asOf, expected) => {
    const overrides = cadenceMonths === undefined ? series : { ...series, cadenceMonths }
    expect(itemFlagsOf([`${round} in-progress round`], asOf, overrides)).toEqual(expected)
  })

  it.each([
    ['the last round counts, not the first', ['2024-01-31 agreed round', '2025-01-31 agreed round'], {}, []],
    ['a report that is no round does not help', ['2024-01-31 agreed round', '2026-01-01 agreed'], {}, ['lapsed']],
    ['without a held round', ['2024-01-31 agreed'], {}, []],
    ['a round that was corrected', ['2024-01-31 agreed round', '2024-02-01 agreed corrects=1'], {}, []],
    [
      'silence is not measured beyond the search',
      ['2024-01-31 agreed round'],
      { evidenceUntil: '2025-07-31' },
      ['not-searched'],
    ],
    ['nor before it', ['2024-01-31 agreed round'], { evidenceUntil: '2025-08-01' }, ['lapsed', 'not-searched']],
    ['an outcome has no rounds to miss', ['2024-01-31 agreed round'], { nature: 'outcome' }, ['undated']],
    ['a suspended series lapses too', ['2024-01-31 agreed round', '2024-02-01 suspended'], {}, ['lapsed']],
  ] as const)('%s', (_, lines, overrides, expected) => {
    expect(itemFlagsOf([...lines], '2026-01-31', { ...series, ...overrides })).toEqual(expected)
  })
})

describe('undated: an open outcome that somebody agreed to, and no party has a date', () => {
  it.each([
    ['agreed', ['2026-01 agreed'], {}, ['undated']],
    ['stalled', ['2026-01 stalled'], {}, ['undated']],
    ['only proposed', ['2026-01 proposed'], {}, []],
    ['achieved', ['2026-01 achieved'], {}, []],
    ['dropped', ['2026-01 dropped'], {}, []],
    ['no record', [], {}, []],
    ['a date for all', ['2026-01 agreed deadline=2029'], {}, []],
    ['a date for one', ['2026-01 agreed', '2026-02 agreed JP deadline=2029'], {}, []],
    ['a date that has passed is a date', ['2026-01 agreed deadline=2026-02'], {}, []],
    ['a met meeting is none', ['2026-01 agreed meeting=2026-02', '2026-02 agreed round'], {}, ['undated']],
    ['a series', ['2026-01 agreed'], { nature: 'series' }, []],
    ['time-limited', ['2026-01 agreed'], { nature: 'time-limited' }, []],
    ['the joint status is judged', ['2026-01 proposed CN', '2026-01 agreed JP'], {}, ['split', 'undated']],
  ] as const)('%s', (_, lines, overrides, expected) => {
    expect(itemFlagsOf([...lines], '2026-06-30', overrides)).toEqual(expected)
  })
})

describe('split: two parties with a record stand differently', () => {
  it.each([
    ['all alike', ['2026-01 proposed'], []],
    ['two differ', ['2026-01 proposed', '2026-02 achieved KR'], ['split']],
    ['no record is no status', ['2026-01 proposed CN,JP'], []],
    ['one with a record', ['2026-01 proposed CN'], []],
    ['in turn, but alike', ['2026-01 proposed CN', '2026-02 proposed JP,KR'], []],
  ])('%s', (_, lines, expected) => {
    expect(itemFlagsOf(lines, '2026-06-30').filter((flag) => flag !== 'undated')).toEqual(expected)
  })
})

describe('thin: grade C or D, or one source for everything', () => {
  it.each([
    ['A, two sources', ['2026-01 proposed sources=joint-statement,un-report'], []],
    ['A, one source', ['2026-01 proposed sources=joint-statement'], ['thin']],
    [
      'A, one source twice',
      ['2026-01 proposed sources=joint-statement', '2026-02 proposed sources=joint-statement'],
      ['thin'],
    ],
    ['A, one source each', ['2026-01 proposed sources=joint-statement', '2026-02 proposed sources=press'], []],
    ['B, two sources', ['2026-01 proposed sources=cn-ministry,press'], []],
    ['C, two sources', ['2026-01 proposed sources=press,cn-press'], ['thin']],
    ['C, with the paper', ['2026-01 proposed sources=press,paper'], ['thin']],
    ['D', ['2026-01 proposed sources=paper'], ['thin']],
    ['no record', [], []],
    [
      'a corrected source no longer carries',
      ['2026-01 proposed', '2026-02 proposed corrects=1 sources=press,paper'],
      ['thin'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(itemFlagsOf(lines, '2026-06-30')).toEqual(expected)
  })
})

describe('not-searched: the as-of date is after the last day searched', () => {
  it.each([
    ['2026-06-29', []],
    ['2026-06-30', []],
    ['2026-07-01', ['not-searched']],
  ])('as of %s: %j', (asOf, expected) => {
    const searched = { evidenceUntil: '2026-06-30' }
    expect(itemFlagsOf(['2026-01 achieved'], asOf, searched)).toEqual(expected)
    expect(itemFlagsOf([], asOf, searched)).toEqual(expected)
  })
})
