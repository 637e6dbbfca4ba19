import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { trackerOf } from '#src/domain/tracker.ts'
import { afterEach, describe, expect, it } from 'vitest'

const ZONES = ['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul', 'UTC', 'America/New_York'] as const
const DATES = ['2024-06-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-12-31', '2027-01-01'] as const

const home = process.env['TZ']
afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

function inZone<T>(zone: string, work: () => T): T {
  process.env['TZ'] = zone
  return work()
}

/** A fresh tracker, so that nothing is remembered from another zone. */
const everythingAt = (asOf: string) => viewAt(trackerOf(REFERENCE.trackerFor('en').snapshot), { asOf }).items

describe('the same answers in every time zone', () => {
  it('the zone really changes under the test', () => {
    const hours = ZONES.map((zone) => inZone(zone, () => new Date('2026-12-31T20:00:00Z').getHours()))
    expect(hours).toEqual([4, 5, 5, 20, 15])
  })

  it.each(ZONES)('all 70 milestones at six dates in %s', (zone) => {
    for (const asOf of DATES) {
      expect(inZone(zone, () => everythingAt(asOf))).toEqual(inZone('UTC', () => everythingAt(asOf)))
    }
  })

  it.each(ZONES)('2026-12 is not overdue on 2026-12-31 and is on 2027-01-01 in %s', (zone) => {
    const tracker = buildTracker(buildMilestone(['2026-09 agreed deadline=2026-12']))
    const flagsAt = (asOf: string) =>
      inZone(zone, () => viewAt(tracker, { asOf }).items.flatMap(({ flags }) => flags.map(({ id }) => id)))
    expect(flagsAt('2026-12-31')).toEqual(['due-soon', 'due-soon', 'due-soon'])
    expect(flagsAt('2027-01-01')).toEqual(['overdue', 'overdue', 'overdue'])
  })
})
