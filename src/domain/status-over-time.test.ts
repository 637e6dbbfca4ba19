import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocks, milestones } from '#tests/builders/arbitraries.ts'
import { buildClock, buildDay } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { EVIDENCE } from '#tests/builders/sources.ts'
import { assess } from './assessment.ts'
import { itemOf } from './item.ts'
import { EVERYTHING } from './selection/selection.ts'
import { daysOverTime, statusOverTime } from './status-over-time.ts'
import { countStatuses } from './summary.ts'
import { COUNTRIES, PATH_IDS } from './vocabulary.ts'
import { ANY_TEXT, viewOf } from './view.ts'

const viewers = [null, ...COUNTRIES] as const

describe('statusOverTime(milestones, clock, viewer)', () => {
  it('counts each quarter end since the first report, and last the as-of date', () => {
    const one = buildMilestone(['2025-02-10 agreed', '2025-08-01 in-progress'])
    const two = buildMilestone(['2025-07 proposed'], { id: 'fund' })
    expect(statusOverTime([one, two], buildClock('2025-11-23'), null)).toEqual([
      { day: '2025-03-31', counts: { agreed: 1, 'no-record': 1 } },
      { day: '2025-06-30', counts: { agreed: 1, 'no-record': 1 } },
      { day: '2025-09-30', counts: { 'in-progress': 1, proposed: 1 } },
      { day: '2025-11-23', counts: { 'in-progress': 1, proposed: 1 } },
    ])
  })

  it('does not draw an as-of date that is a quarter end twice', () => {
    const one = buildMilestone(['2026-05-01 agreed'])
    expect(daysOverTime([one], buildClock('2026-06-30'))).toEqual(['2026-06-30'])
  })

  it('shows only the as-of date when the first report is younger than the last quarter end', () => {
    const one = buildMilestone(['2026-07-02 agreed'])
    expect(daysOverTime([one], buildClock('2026-07-05'))).toEqual(['2026-07-05'])
  })

  it('is empty where no report had taken effect', () => {
    const one = buildMilestone(['2026-07-02 agreed'])
    expect(statusOverTime([one], buildClock('2026-07-01'), null)).toEqual([])
    expect(statusOverTime([], buildClock('2026-07-01'), null)).toEqual([])
  })

  it('counts the one chosen country’s own statuses, and the joint one where it does not act', () => {
    const one = buildMilestone(['2026-01-01 agreed', '2026-02-01 suspended JP'])
    const other = buildMilestone(['2026-01-01 achieved'], { id: 'fund', countries: ['CN', 'KR'], concerns: ['JP'] })
    const clock = buildClock('2026-03-31')
    expect(statusOverTime([one, other], clock, 'JP')).toEqual([
      { day: '2026-03-31', counts: { suspended: 1, achieved: 1 } },
    ])
    expect(statusOverTime([one, other], clock, 'CN')).toEqual([
      { day: '2026-03-31', counts: { agreed: 1, achieved: 1 } },
    ])
  })

  it('knows only what had been recorded on the day of knowledge', () => {
    const one = buildMilestone(['2025-12-01 agreed recorded=2026-05-01', '2026-02-01 achieved recorded=2026-03-01'])
    expect(statusOverTime([one], buildClock('2026-06-30', '2026-04-01'), null)).toEqual([
      { day: '2026-03-31', counts: { achieved: 1 } },
      { day: '2026-06-30', counts: { achieved: 1 } },
    ])
  })

  it('lets a correction take the corrected report out from the day the correction takes effect', () => {
    const one = buildMilestone(['2026-01-10 achieved', '2026-05-10 agreed corrects=1'])
    expect(statusOverTime([one], buildClock('2026-06-30'), null).map(({ counts }) => counts)).toEqual([
      { achieved: 1 },
      { agreed: 1 },
    ])
  })

  it('equals the counts of the items at every day, whatever the records, the clock and the viewer', () => {
    const selection = fc.tuple(milestones({ hasCorrections: true }), milestones({ hasCorrections: true }, 'fund'))
    fc.assert(
      fc.property(selection, clocks(), fc.constantFrom(...viewers), (drawn, clock, viewer) => {
        const context = { evidence: EVIDENCE, pathOf: () => PATH_IDS[0] }
        for (const { day, counts } of statusOverTime(drawn, clock, viewer)) {
          const items = drawn.map((one) =>
            itemOf(assess(one, { asOf: day, knownOn: clock.knownOn }, EVIDENCE), viewer, context),
          )
          expect(counts).toEqual(countStatuses(items))
        }
      }),
    )
  })

  it.each(viewers)('ends, on the real records, where the summary stands (viewer %s)', (viewer) => {
    const tracker = REFERENCE.trackerFor('en')
    const view = viewOf(
      tracker,
      { ...EVERYTHING, country: viewer === null ? [] : [viewer], asOf: buildDay('2026-05-20') },
      ANY_TEXT,
    )
    const chosen = tracker.snapshot.milestones.filter(({ id }) => view.items.some((item) => item.id === id))
    const points = statusOverTime(chosen, view.clock, view.viewer)
    expect(points.at(-1)).toEqual({ day: '2026-05-20', counts: countStatuses(view.items) })
    expect(points.length).toBeGreaterThan(30)
  })
})
