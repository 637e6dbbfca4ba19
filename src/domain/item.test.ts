import { clocks, milestones } from '#tests/builders/arbitraries.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soleCountry, type Item } from './item.ts'
import { COUNTRIES, FLAG_IDS, type Country } from './vocabulary.ts'

const WAIVERS = buildMilestone(
  [
    '2024-11-30 achieved CN sources=cn-ministry,press',
    '2025-09-29 achieved KR expiry=2026-06-30 sources=press',
    '2026-01-10 suspended CN expiry=2026-12-31 sources=kr-ministry,cn-ministry',
    '2026-02-01 achieved KR sources=paper',
  ],
  { countries: ['CN', 'KR'], concerns: ['JP'], nature: 'time-limited' },
)

function itemFor(country: readonly Country[], milestone = WAIVERS): Item {
  const item = viewAt(buildTracker(milestone), { country, asOf: '2026-06-30' }).items[0]
  if (item === undefined) throw new Error('nothing is shown')
  return item
}

const marks = ({ flags }: Item) => flags.map(({ id, party }) => (party === undefined ? id : `${id} ${party}`))

describe('itemOf(assessment, viewer, context): whose point of view', () => {
  it('of all three: the joint status, every party’s flags, the report the status rests on', () => {
    const item = itemFor([])
    expect(item).toMatchObject({
      status: 'suspended',
      statusOf: 'joint',
      jointStatus: 'suspended',
      concerned: false,
      open: true,
    })
    expect(item).toMatchObject({ grade: 'A', latestGrade: 'A', restsOn: 'talks.3', latestReport: { id: 'talks.4' } })
    expect(marks(item)).toEqual(['went-backwards CN', 'expiring KR', 'split'])
  })

  it('of China: its own status, report and flags; the item’s flags and grade stay the item’s', () => {
    const item = itemFor(['CN'])
    expect(item).toMatchObject({ status: 'suspended', statusOf: 'CN', jointStatus: 'suspended', open: true })
    expect(item).toMatchObject({ grade: 'A', latestGrade: 'A', restsOn: 'talks.3', latestReport: { id: 'talks.3' } })
    expect(marks(item)).toEqual(['went-backwards CN', 'split'])
  })

  it('of South Korea: achieved and closed, though the item is not', () => {
    const item = itemFor(['KR'])
    expect(item).toMatchObject({ status: 'achieved', statusOf: 'KR', jointStatus: 'suspended', open: false })
    expect(item).toMatchObject({ grade: 'A', latestGrade: 'D', restsOn: 'talks.4', latestReport: { id: 'talks.4' } })
    expect(marks(item)).toEqual(['expiring KR', 'split'])
  })

  it('of Japan, which it only concerns: the joint status, and says so', () => {
    const item = itemFor(['JP'])
    expect(item).toMatchObject({ status: 'suspended', statusOf: 'joint', concerned: true, restsOn: 'talks.3' })
    expect(item.concerns).toEqual(['JP'])
    expect(marks(item)).toEqual(['split'])
  })

  it('of two countries: the joint status', () => {
    expect(itemFor(['CN', 'KR'])).toMatchObject({ status: 'suspended', statusOf: 'joint', concerned: false })
  })

  it('parties and dates are everybody’s from every point of view', () => {
    for (const country of [[], ['CN'], ['JP'], ['KR']] as const) {
      expect(itemFor(country).parties).toEqual([
        { country: 'CN', status: 'suspended', since: '2026-01-10' },
        { country: 'KR', status: 'achieved', since: '2025-09-29' },
      ])
      expect(itemFor(country).dues).toEqual([
        { country: 'CN', kind: 'expiry', date: '2026-12-31', setBy: 'talks.3' },
        { country: 'KR', kind: 'expiry', date: '2026-06-30', setBy: 'talks.2' },
      ])
    }
  })

  it('without a record nothing is made up', () => {
    const item = itemFor([], buildMilestone())
    expect(item).toMatchObject({ status: null, jointStatus: null, open: false, grade: null, latestGrade: null })
    expect(item).toMatchObject({ latestReport: null, restsOn: null, dues: [], flags: [], concerns: [] })
    expect(item.parties.map(({ status, since }) => [status, since])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })
})

describe('flags stand in their order of display', () => {
  it('overdue, expired, went-backwards, lapsed, due-soon, expiring, quiet, split, re-dated, thin, undated, not-searched', () => {
    const order =
      'overdue expired went-backwards lapsed due-soon expiring quiet split re-dated thin undated not-searched'
    expect(FLAG_IDS.join(' ')).toBe(order)
  })

  it('for any record at any date, and parties in the order of the milestone within a flag', () => {
    fc.assert(
      fc.property(milestones(), clocks(), (milestone, { asOf }) => {
        for (const { countries, flags } of viewAt(buildTracker(milestone), { asOf }).items) {
          const places = flags.map(
            ({ id, party }) => FLAG_IDS.indexOf(id) * 10 + (party === undefined ? 0 : countries.indexOf(party)),
          )
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('the view of all three has a party flag exactly when that party’s own view has it', () => {
    fc.assert(
      fc.property(milestones(), clocks(), (milestone, { asOf }) => {
        const tracker = buildTracker(milestone)
        const seenBy = (country: Country[]) => viewAt(tracker, { asOf, country }).items.flatMap(marks)
        const ofParties = COUNTRIES.flatMap((country) => seenBy([country]).filter((mark) => mark.includes(' ')))
        const jointly = seenBy([]).filter((mark) => mark.includes(' '))
        expect(ofParties.toSorted()).toEqual(jointly.toSorted())
      }),
    )
  })
})

describe('soleCountry(countries)', () => {
  it.each<[Country[], Country | null]>([
    [[], null],
    [['JP'], 'JP'],
    [['JP', 'JP'], 'JP'],
    [['JP', 'KR'], null],
    [['CN', 'JP', 'KR'], null],
  ])('%j: %s', (countries, expected) => {
    expect(soleCountry(countries)).toBe(expected)
  })
})
