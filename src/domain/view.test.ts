import { buildClock, buildDay } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildSelection, buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { clockOf, viewOf } from './view.ts'

const TRACKER = buildTracker(
  buildMilestone(['2026-03 agreed']),
  buildMilestone(['2026-01 agreed'], { id: 'fund' }),
  buildMilestone(['2026-02 agreed KR'], { id: 'hub', countries: ['KR'] }),
)

describe('clockOf(selection, evidenceDate)', () => {
  it.each([
    [{}, '2026-06-30', null],
    [{ asOf: '2025-12-31' }, '2025-12-31', null],
    [{ knownOn: '2026-11-23' }, '2026-06-30', '2026-11-23'],
    [{ asOf: '2025-12-31', knownOn: '2026-11-22' }, '2025-12-31', '2026-11-22'],
  ])('%j: as of %s, known on %s', (selection, asOf, knownOn) => {
    expect(clockOf(buildSelection(selection), buildDay('2026-06-30'))).toEqual({ asOf, knownOn })
  })
})

describe('viewOf(tracker, selection, textMatch)', () => {
  it('shows the items in the order of the records', () => {
    expect(viewAt(TRACKER).items.map(({ id }) => id)).toEqual(['talks', 'fund', 'hub'])
  })

  it('stands at the evidence date unless another is asked for', () => {
    expect(viewAt(TRACKER).clock).toEqual({ asOf: '2026-06-30', knownOn: null })
    expect(viewAt(TRACKER, { asOf: '2026-01-31' }).items.map(({ status }) => status)).toEqual([null, 'agreed', null])
  })

  it('names the one country whose statuses are shown', () => {
    expect(viewAt(TRACKER, { country: ['KR'] }).viewer).toBe('KR')
    expect(viewAt(TRACKER, { country: ['CN', 'KR'] }).viewer).toBeNull()
    expect(viewAt(TRACKER).viewer).toBeNull()
  })

  it('keeps what the text search finds', () => {
    const view = viewOf(TRACKER, buildSelection({ q: 'hub' }), (id) => id === 'hub')
    expect(view.items.map(({ id }) => id)).toEqual(['hub'])
  })

  it('as known before the first report was recorded, shows every milestone without a record', () => {
    const view = viewAt(TRACKER, { knownOn: '2026-11-22' })
    expect(view.items.map(({ status }) => status)).toEqual([null, null, null])
  })
})

describe('tracker.assessedAt(clock)', () => {
  it('remembers an answer and gives the same one after many other dates', () => {
    const before = TRACKER.assessedAt(buildClock('2026-02-28'))
    expect(TRACKER.assessedAt(buildClock('2026-02-28'))).toBe(before)
    for (let year = 2030; year < 2060; year += 1) TRACKER.assessedAt(buildClock(`${year}-01-01`))
    expect(TRACKER.assessedAt(buildClock('2026-02-28'))).toEqual(before)
  })

  it('does not take one clock for another', () => {
    const statuses = (asOf: string, knownOn: string | null) =>
      TRACKER.assessedAt(buildClock(asOf, knownOn)).map(({ joint }) => joint.status)
    expect(statuses('2026-02-28', null)).toEqual([null, 'agreed', 'agreed'])
    expect(statuses('2026-02-28', '2026-11-22')).toEqual([null, null, null])
    expect(statuses('2026-03-31', null)).toEqual(['agreed', 'agreed', 'agreed'])
  })

  it('answers for any date of the calendar', () => {
    const dated = buildTracker(buildMilestone(['2026-03 agreed deadline=2027', '2026-04 agreed round']))
    const flags = (asOf: string) => viewAt(dated, { asOf }).items.flatMap((item) => item.flags.map(({ id }) => id))
    expect(flags('0001-01-01')).toEqual([])
    expect(flags('9999-12-31')).toContain('overdue')
  })
})

describe('tracker.context.pathOf(measureId)', () => {
  it('names a measure that no record has', () => {
    expect(TRACKER.context.pathOf('political-trust')).toBe('external-interference')
    expect(() => TRACKER.context.pathOf('tea')).toThrow('no measure tea')
  })
})
