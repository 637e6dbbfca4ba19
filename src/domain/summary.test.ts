import { milestones } from '#tests/builders/arbitraries.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countOwnStatuses,
  countStatuses,
  headlineOf,
  ownStanding,
  summaryOf,
  tallyOf,
  type StatusCounts,
} from './summary.ts'
import { ANY_TEXT, viewOf } from './view.ts'
import { COUNTRIES, PATH_IDS, type Country } from './vocabulary.ts'

const TRACKER = buildTracker(
  buildMilestone(['2026-01 agreed', '2026-02 stalled JP'], { id: 'talks' }),
  buildMilestone(['2026-01 proposed'], { id: 'fund', strength: 'paper' }),
  buildMilestone(['2025-01 agreed KR deadline=2026-05'], {
    id: 'hub',
    measure: 'political-trust',
    countries: ['CN', 'KR'],
  }),
  buildMilestone([], { id: 'centre', concerns: ['JP'], countries: ['CN'] }),
  buildMilestone(['2026-01 achieved'], { id: 'rules', countries: ['KR'], rollup: 'any', strength: 'in-force' }),
)

const itemsFor = (country: readonly Country[]) => viewAt(TRACKER, { asOf: '2026-06-30', country }).items
const sum = (counts: StatusCounts) => Object.values(counts).reduce((total, count) => total + count, 0)

describe('summaryOf(items)', () => {
  it('counts items by joint status, path, party, flag and strength', () => {
    expect(summaryOf(itemsFor([]))).toEqual({
      total: 5,
      byStatus: { stalled: 1, proposed: 1, agreed: 1, 'no-record': 1, achieved: 1 },
      byPath: {
        'external-interference': { stalled: 1, proposed: 1, agreed: 1, 'no-record': 1, achieved: 1 },
        'co-development': {},
        application: {},
        governance: {},
      },
      byCountry: {
        CN: { agreed: 1, proposed: 1, 'no-record': 2 },
        JP: { stalled: 1, proposed: 1 },
        KR: { agreed: 2, proposed: 1, achieved: 1 },
      },
      byFlag: { 'went-backwards': 1, split: 1, undated: 1, overdue: 1, quiet: 1 },
      byStrength: { statement: 3, paper: 1, 'in-force': 1 },
    })
  })

  it('with one country, counts its own statuses', () => {
    const { total, byStatus, byFlag } = summaryOf(itemsFor(['JP']))
    expect({ total, byStatus }).toEqual({ total: 3, byStatus: { stalled: 1, proposed: 1, 'no-record': 1 } })
    expect(byFlag).toEqual({ 'went-backwards': 1, split: 1, undated: 1 })
    expect(summaryOf(itemsFor(['CN'])).byStatus).toEqual({ agreed: 1, proposed: 1, 'no-record': 2 })
    expect(summaryOf(itemsFor(['KR'])).byFlag).toMatchObject({ overdue: 1, quiet: 1 })
  })

  it('counts an item once for a flag that several of its parties have', () => {
    const tracker = buildTracker(buildMilestone(['2025-01 agreed deadline=2026-05']))
    expect(summaryOf(viewAt(tracker, { asOf: '2026-06-30' }).items).byFlag).toEqual({ overdue: 1, quiet: 1 })
  })

  it('of nothing is nothing', () => {
    const { total, byStatus, byFlag, byStrength } = summaryOf([])
    expect({ total, byStatus, byFlag, byStrength }).toEqual({ total: 0, byStatus: {}, byFlag: {}, byStrength: {} })
  })

  it('agrees with itself and with the items, whatever is asked', () => {
    const tracker = REFERENCE.trackerFor('en')
    fc.assert(
      fc.property(selections(), (selection) => {
        const { items } = viewOf(tracker, selection, ANY_TEXT)
        const { total, byStatus, byPath, byCountry, byFlag, byStrength } = summaryOf(items)
        expect(total).toBe(items.length)
        expect(sum(byStatus)).toBe(total)
        expect(Object.values(byStrength).reduce((a, b) => a + b, 0)).toBe(total)
        expect(PATH_IDS.map((path) => sum(byPath[path])).reduce((a, b) => a + b, 0)).toBe(total)
        for (const [status, count] of Object.entries(byStatus)) {
          const ofPaths = PATH_IDS.flatMap((path) => Object.entries(byPath[path])).filter(([key]) => key === status)
          expect([status, ofPaths.reduce((a, [, b]) => a + b, 0)]).toEqual([status, count])
        }
        for (const country of COUNTRIES) {
          expect(sum(byCountry[country])).toBe(items.filter(({ countries }) => countries.includes(country)).length)
        }
        for (const [flag, count] of Object.entries(byFlag)) {
          expect([flag, items.filter(({ flags }) => flags.some(({ id }) => id === flag)).length]).toEqual([flag, count])
        }
      }),
    )
  })
})

describe('headlineOf(items): proposals are counted apart from open items', () => {
  it('counts each item under what it is', () => {
    expect(headlineOf(itemsFor([]))).toEqual({ total: 5, open: 2, proposals: 1, achieved: 1, overdue: 1, quiet: 1 })
    expect(headlineOf(itemsFor(['CN']))).toEqual({ total: 4, open: 1, proposals: 1, achieved: 0, overdue: 0, quiet: 0 })
  })

  it('a series is open, never achieved, even where a report says so', () => {
    const tracker = buildTracker(buildMilestone(['2026-01 achieved round'], { nature: 'series' }))
    expect(headlineOf(viewAt(tracker, { asOf: '2026-06-30' }).items)).toMatchObject({ open: 1, achieved: 0 })
  })

  it('open, proposals, achieved, dropped, declined and no record make up the total', () => {
    fc.assert(
      fc.property(fc.array(milestones(), { maxLength: 4 }), (records) => {
        const tracker = buildTracker(...records.map((record, index) => ({ ...record, id: `m${index}` })))
        const { items } = viewAt(tracker, { asOf: '2026-06-30' })
        const { total, open, proposals, achieved } = headlineOf(items)
        const { dropped = 0, declined = 0, 'no-record': none = 0 } = summaryOf(items).byStatus
        expect(open + proposals + achieved + dropped + declined + none).toBe(total)
      }),
    )
  })
})

describe('tallyOf(items)', () => {
  it('says of every path and country what the counts of its items say, for every selection', () => {
    fc.assert(
      fc.property(selections(), (selection) => {
        const { items } = viewOf(REFERENCE.trackerFor('en'), selection, ANY_TEXT)
        const { headline, paths } = tallyOf(items)
        expect(headline).toEqual(headlineOf(items))
        for (const path of PATH_IDS) {
          const own = items.filter((item) => item.path === path)
          expect(paths[path].byStatus).toEqual(countStatuses(own))
          for (const country of COUNTRIES) {
            expect(paths[path].byCountry[country]).toEqual(countOwnStatuses(own, country))
            expect(paths[path].own[country]).toEqual(ownStanding(own, country))
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is remembered for a list of items, of which no two requests make another', () => {
    const { items } = viewAt(TRACKER)
    expect(tallyOf(items)).toBe(tallyOf(viewAt(TRACKER).items))
  })
})
