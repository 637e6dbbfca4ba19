import { clocks, milestones } from '#tests/builders/arbitraries.ts'
import { buildDay } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesBetween, soonUntil } from './next-dates.ts'
import type { Milestone } from './records/milestone.ts'
import type { Country } from './vocabulary.ts'

const TALKS = buildMilestone([
  '2026-01 agreed deadline=2026-09',
  '2026-02 agreed JP meeting=2026-08-01',
  '2026-03 achieved KR',
])
const WAIVER = buildMilestone(['2025-01 achieved expiry=2026-06-30', '2026-01 dropped'], {
  id: 'waiver',
  countries: ['CN', 'KR'],
  concerns: ['JP'],
})

const listed = (records: readonly Milestone[], from: string, until: string | null, viewer: Country | null = null) => {
  const { items } = viewAt(buildTracker(...records), { asOf: '2026-06-30', country: viewer === null ? [] : [viewer] })
  const dates = datesBetween(items, buildDay(from), until === null ? null : buildDay(until), viewer)
  return dates.map(({ item, kind, date, countries }) => `${item.id} ${kind} ${date} ${countries.join()}`)
}

const WAIVER_ENDS = 'waiver expiry 2026-06-30 CN,KR'
const JAPAN_MEETS = 'talks meeting 2026-08-01 JP'
const CHINA_IS_DUE = 'talks deadline 2026-09 CN'

describe('datesBetween(items, from, until, viewer)', () => {
  it.each([
    [
      'soonest first, one line for parties that share a date',
      '2026-06-30',
      null,
      [WAIVER_ENDS, JAPAN_MEETS, CHINA_IS_DUE],
    ],
    ['from that day on', '2026-07-01', null, [JAPAN_MEETS, CHINA_IS_DUE]],
    ['a period is ahead until its last day', '2026-09-30', null, [CHINA_IS_DUE]],
    ['and then behind', '2026-10-01', null, []],
    ['up to a day', '2026-06-30', '2026-08-01', [WAIVER_ENDS, JAPAN_MEETS]],
    ['and not beyond it', '2026-06-30', '2026-07-31', [WAIVER_ENDS]],
    ['a period counts when its last day does', '2026-06-30', '2026-09-29', [WAIVER_ENDS, JAPAN_MEETS]],
  ])('%s', (_, from, until, expected) => {
    expect(listed([TALKS, WAIVER], from, until)).toEqual(expected)
  })

  it.each<[Country, string[]]>([
    ['CN', ['waiver expiry 2026-06-30 CN', CHINA_IS_DUE]],
    ['JP', [WAIVER_ENDS, JAPAN_MEETS]],
    ['KR', ['waiver expiry 2026-06-30 KR']],
  ])('for %s: its own dates, and all of an item that only concerns it', (viewer, expected) => {
    expect(listed([TALKS, WAIVER], '2026-06-30', null, viewer)).toEqual(expected)
  })

  it('holds exactly the dates that carry the flags due-soon and expiring', () => {
    const isSoon = (id: string) => id === 'due-soon' || id === 'expiring'
    fc.assert(
      fc.property(
        fc.oneof(
          milestones().map((one) => buildTracker(one)),
          fc.constant(REFERENCE.trackerFor('en')),
        ),
        clocks(),
        (tracker, { asOf }) => {
          const { items } = viewAt(tracker, { asOf })
          const ahead = datesBetween(items, asOf, soonUntil(asOf), null)
          const dated = ahead.flatMap(({ item, countries }) => countries.map((country) => `${item.id} ${country}`))
          const flagged = items.flatMap(({ id, flags }) =>
            flags.filter((flag) => isSoon(flag.id)).map(({ party }) => `${id} ${party ?? ''}`),
          )
          expect(dated.toSorted()).toEqual(flagged.toSorted())
        },
      ),
    )
  })
})

describe('soonUntil(asOf)', () => {
  it.each([
    ['2026-06-30', '2026-09-28'],
    ['2026-03-31', '2026-06-29'],
    ['9999-12-31', '9999-12-31'],
  ])('%s: %s', (asOf, until) => {
    expect(soonUntil(buildDay(asOf))).toBe(until)
  })
})
