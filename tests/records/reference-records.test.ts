import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import type { Item } from '#src/domain/item.ts'
import { summaryOf, type Summary } from '#src/domain/summary.ts'
import { COUNTRIES } from '#src/domain/vocabulary.ts'
import { describe, expect, it } from 'vitest'
import { HAND_WORKED, type HandWorked } from './hand-worked.ts'

const tracker = REFERENCE.trackerFor('en')

function itemAt(id: string, asOf: string): Item {
  const item = viewAt(tracker, { asOf }).items.find((one) => one.id === id)
  if (item === undefined) throw new Error(`no milestone ${id}`)
  return item
}

/** `CN agreed, KR -` in full, from a cell that may say `all agreed`. */
function inFull(cell: string, { countries }: Item): string {
  return cell.startsWith('all ') ? countries.map((country) => cell.replace('all', country)).join(', ') : cell
}

const listed = (texts: readonly string[]) => (texts.length === 0 ? '-' : texts.join(', '))

function asWritten(item: Item): Omit<HandWorked, 'id' | 'asOf'> {
  return {
    joint: item.jointStatus ?? '-',
    parties: listed(item.parties.map(({ country, status }) => `${country} ${status ?? '-'}`)),
    dues: listed(item.dues.map(({ country, kind, date }) => `${country} ${kind} ${date}`)),
    flags: listed(item.flags.map(({ id, party }) => (party === undefined ? id : `${id} ${party}`))),
    grades: `${item.grade ?? '-'} ${item.latestGrade ?? '-'}`,
  }
}

describe('the rules say of the real records what was worked out by hand', () => {
  it('for at least ten milestones at four dates', () => {
    expect(new Set(HAND_WORKED.map(({ id }) => id)).size).toBeGreaterThanOrEqual(10)
    expect(new Set(HAND_WORKED.map(({ asOf }) => asOf)).size).toBe(4)
    expect(HAND_WORKED).toHaveLength(12 * 4)
  })

  it.each(HAND_WORKED)('$id as of $asOf', ({ id, asOf, joint, parties, dues, flags, grades }) => {
    const item = itemAt(id, asOf)
    const expected = { joint, parties: inFull(parties, item), dues: inFull(dues, item), flags, grades }
    expect(asWritten(item)).toEqual(expected)
  })

  it.each(HAND_WORKED)('$id as of $asOf, from each party’s own view', ({ id, asOf, flags }) => {
    const parties = itemAt(id, asOf).countries
    for (const country of parties) {
      const own = viewAt(tracker, { asOf, country: [country] }).items.find((item) => item.id === id)
      const expected =
        flags === '-' ? [] : flags.split(', ').filter((flag) => !flag.includes(' ') || flag.endsWith(country))
      expect(own && asWritten(own).flags).toBe(listed(expected))
    }
  })
})

describe('the counts of all 70 milestones, as a second implementation of the rules found them', () => {
  const status = (summary: Summary) => summary.byStatus
  it.each([
    ['2024-06-30', { proposed: 1, agreed: 10, 'in-progress': 13, achieved: 6, 'no-record': 40 }],
    [
      '2025-12-31',
      { proposed: 15, agreed: 5, 'in-progress': 25, achieved: 17, stalled: 2, suspended: 3, 'no-record': 3 },
    ],
    ['2026-03-31', { proposed: 15, agreed: 7, 'in-progress': 23, achieved: 19, stalled: 4, suspended: 2 }],
    ['2026-06-30', { proposed: 15, agreed: 7, 'in-progress': 22, achieved: 20, stalled: 4, suspended: 2 }],
  ])('by status as of %s', (asOf, byStatus) => {
    const summary = summaryOf(viewAt(tracker, { asOf }).items)
    expect(summary.total).toBe(70)
    expect(status(summary)).toEqual(byStatus)
  })

  it.each([
    ['2024-06-30', { overdue: 1, 'went-backwards': 2, lapsed: 2, quiet: 6, split: 1, thin: 15, undated: 13 }],
    [
      '2025-12-31',
      { overdue: 1, 'went-backwards': 8, lapsed: 4, 'due-soon': 1, quiet: 16, split: 3, thin: 38, undated: 15 },
    ],
    ['2026-03-31', { overdue: 1, 'went-backwards': 9, lapsed: 4, quiet: 14, split: 2, thin: 39, undated: 16 }],
    [
      '2026-06-30',
      {
        overdue: 1,
        'went-backwards': 9,
        lapsed: 5,
        'due-soon': 1,
        expiring: 1,
        quiet: 16,
        split: 2,
        thin: 39,
        undated: 15,
      },
    ],
  ])('by flag as of %s', (asOf, byFlag) => {
    expect(summaryOf(viewAt(tracker, { asOf }).items).byFlag).toEqual(byFlag)
  })

  it('by country as of 2026-06-30', () => {
    expect(summaryOf(viewAt(tracker, { asOf: '2026-06-30' }).items).byCountry).toEqual({
      CN: { proposed: 15, agreed: 7, 'in-progress': 21, achieved: 17, stalled: 3, suspended: 2, declined: 1 },
      JP: { proposed: 12, agreed: 4, 'in-progress': 11, achieved: 12, stalled: 4, suspended: 2 },
      KR: { proposed: 14, agreed: 7, 'in-progress': 18, achieved: 15, stalled: 2, suspended: 1 },
    })
  })
})

describe('knowledge of the reference records starts on 2026-11-23', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 70],
  ])('known on %s: %i milestones have a record', (knownOn, count) => {
    const { items } = viewAt(tracker, { asOf: '2026-06-30', knownOn })
    expect(items.filter(({ status }) => status !== null)).toHaveLength(count)
  })
})

describe('Japan and the visa waivers, which only concern it', () => {
  it('sees the joint status, and is found by its own filter but not as the only country', () => {
    const own = viewAt(tracker, { country: ['JP'] }).items.find(({ id }) => id === 'short-stay-visa-waivers')
    expect(own).toMatchObject({ status: 'achieved', statusOf: 'joint', concerned: true })
    const ids = (selection: Parameters<typeof viewAt>[1]) => viewAt(tracker, selection).items.map(({ id }) => id)
    expect(ids({ country: ['CN', 'KR'], match: 'only' })).not.toContain('short-stay-visa-waivers')
    expect(ids({ country: COUNTRIES, match: 'all' })).toContain('short-stay-visa-waivers')
  })
})
