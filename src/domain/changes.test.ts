import { clocks, days, milestones } from '#tests/builders/arbitraries.ts'
import { buildDay } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf } from './calendar-date.ts'
import {
  changedIds,
  changesIn,
  changesOf,
  correctedIn,
  movedIn,
  standingAt,
  type Period,
  type Standing,
} from './changes.ts'
import type { Milestone } from './records/milestone.ts'

const buildPeriod = (since: string, until: string, knownOn: string | null = null): Period => ({
  since: buildDay(since),
  until: buildDay(until),
  knownOn: knownOn === null ? null : buildDay(knownOn),
})

const inShort = ({ joint, parties }: Standing) =>
  [joint, ...parties.map(({ status }) => status)].map((status) => status ?? '-').join(' ')

const listed = (milestone: Milestone, period: Period) => ({
  moved: movedIn(milestone, period).map(
    ({ report, before, after }) => `${report}: ${inShort(before)} > ${inShort(after)}`,
  ),
  corrected: correctedIn(milestone, period).map(
    ({ report, corrects, before, after }) => `${report} for ${corrects}: ${inShort(before)} > ${inShort(after)}`,
  ),
})

describe('moved: a report that took effect after the first date and up to the second', () => {
  it.each([
    ['2026-03-01', '2026-02-28', '2026-03-01', 1],
    ['2026-03-01', '2026-03-01', '2026-06-30', 0],
    ['2026-03-02', '2026-03-01', '2026-06-30', 1],
    ['2026-03-01', '2026-01-01', '2026-02-28', 0],
    ['2026-03', '2026-03-30', '2026-03-31', 1],
    ['2026-03', '2026-03-31', '2026-06-30', 0],
    ['2026-03', '2026-02-28', '2026-03-30', 0],
    ['2026', '2026-01-01', '2026-12-31', 1],
    ['2026-03-01', '2026-06-30', '2026-01-01', 0],
  ])('%s from %s to %s: %i', (date, since, until, count) => {
    const milestone = buildMilestone([`${date} agreed`])
    expect(movedIn(milestone, buildPeriod(since, until))).toHaveLength(count)
    expect(changedIds(changesIn([milestone], buildPeriod(since, until))).size).toBe(count)
  })

  it('shows joint and party status before and after each', () => {
    const milestone = buildMilestone([
      '2026-01 agreed',
      '2026-03-01 achieved KR',
      '2026-03-01 stalled CN,JP',
      '2026-05 achieved',
    ])
    expect(listed(milestone, buildPeriod('2026-02-01', '2026-04-30'))).toEqual({
      moved: [
        'talks.2: agreed agreed agreed agreed > in-progress agreed agreed achieved',
        'talks.3: in-progress agreed agreed achieved > stalled stalled stalled achieved',
      ],
      corrected: [],
    })
  })

  it('the first report starts from no record', () => {
    const milestone = buildMilestone(['2026-01 agreed CN'])
    expect(listed(milestone, buildPeriod('2025-12-31', '2026-06-30')).moved).toEqual([
      'talks.1: - - - - > agreed agreed - -',
    ])
  })

  it('says whom the report speaks for, when it took effect and when it was recorded', () => {
    const milestone = buildMilestone(['2026-01 agreed CN', '2026-02 agreed recorded=2026-03-04'])
    expect(movedIn(milestone, buildPeriod('2025-12-31', '2026-06-30'))).toMatchObject([
      { milestone: 'talks', report: 'talks.1', date: '2026-01', recorded: '2026-11-23', parties: ['CN'] },
      { milestone: 'talks', report: 'talks.2', date: '2026-02', recorded: '2026-03-04', parties: ['CN', 'JP', 'KR'] },
    ])
  })

  it('leaves out what was not yet known', () => {
    const milestone = buildMilestone(['2026-01 agreed recorded=2026-11-23'])
    expect(movedIn(milestone, buildPeriod('2025-12-31', '2026-06-30', '2026-11-22'))).toEqual([])
    expect(movedIn(milestone, buildPeriod('2025-12-31', '2026-06-30', '2026-11-23'))).toHaveLength(1)
  })
})

describe('corrected: a report with corrects that was recorded in the period', () => {
  const lines = ['2026-01 agreed', '2026-01 stalled corrects=1 recorded=2026-03-01'] as const

  it.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2026-03-01', '2026-06-30', 0],
    ['2026-01-01', '2026-02-28', 0],
  ])('from %s to %s: %i', (since, until, count) => {
    const milestone = buildMilestone(lines)
    expect(correctedIn(milestone, buildPeriod(since, until))).toHaveLength(count)
    expect(changedIds(changesIn([milestone], buildPeriod(since, until))).size).toBe(count)
  })

  it('is not mixed with what moved, and the corrected report has not moved', () => {
    expect(listed(buildMilestone(lines), buildPeriod('2025-12-31', '2026-06-30'))).toEqual({
      moved: [],
      corrected: ['talks.2 for talks.1: agreed agreed agreed agreed > stalled stalled stalled stalled'],
    })
  })

  it('a correction of a correction brings the first report back', () => {
    const milestone = buildMilestone([...lines, '2026-02 agreed KR corrects=2 recorded=2026-04-01'])
    expect(listed(milestone, buildPeriod('2025-12-31', '2026-06-30'))).toEqual({
      moved: ['talks.1: - - - - > agreed agreed agreed agreed'],
      corrected: [
        'talks.2 for talks.1: agreed agreed agreed agreed > stalled stalled stalled stalled',
        'talks.3 for talks.2: stalled stalled stalled stalled > agreed agreed agreed agreed',
      ],
    })
  })

  it('is unknown before it was recorded', () => {
    const milestone = buildMilestone(['2026-01 agreed recorded=2026-01-31', lines[1]])
    expect(listed(milestone, buildPeriod('2025-12-31', '2026-06-30', '2026-02-28'))).toEqual({
      moved: ['talks.1: - - - - > agreed agreed agreed agreed'],
      corrected: [],
    })
  })
})

describe('changesIn(milestones, period)', () => {
  it('lists the newest first, and the last of one day before the first', () => {
    const one = buildMilestone(['2026-01-05 agreed', '2026-03-01 stalled CN', '2026-03-01 stalled JP'])
    const other = buildMilestone(['2026-02-01 agreed', '2026-03-01 achieved'], { id: 'fund' })
    const { moved } = changesIn([one, other], buildPeriod('2025-12-31', '2026-06-30'))
    expect(moved.map(({ report }) => report)).toEqual(['talks.3', 'talks.2', 'fund.2', 'fund.1', 'talks.1'])
  })

  it('lists corrections by the day they were recorded', () => {
    const milestone = buildMilestone([
      '2026-01 agreed',
      '2026-01 stalled corrects=1 recorded=2026-05-01',
      '2026-02 agreed',
      '2026-02 stalled corrects=3 recorded=2026-04-01',
    ])
    const { corrected } = changesIn([milestone], buildPeriod('2025-12-31', '2026-06-30'))
    expect(corrected.map(({ report }) => report)).toEqual(['talks.2', 'talks.4'])
  })
})

const since = days({ min: 2023, max: 2026 })

describe('applying the listed changes, oldest first, to the old state gives the new state', () => {
  it('each change starts where the one before it ended', () => {
    fc.assert(
      fc.property(milestones(), since, clocks(), (milestone, from, { asOf, knownOn }) => {
        fc.pre(from <= asOf)
        const { moved, corrected } = changesIn([milestone], { since: from, until: asOf, knownOn })
        let state = standingAt(milestone, { asOf: from, knownOn })
        for (const { before, after } of moved.toReversed()) {
          expect(before).toEqual(state)
          state = after
        }
        expect(state).toEqual(standingAt(milestone, { asOf, knownOn }))
        expect(corrected).toEqual([])
      }),
    )
  })

  it('with corrections recorded in the period: what moved, then what was corrected', () => {
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), since, clocks(), (milestone, from, { asOf, knownOn }) => {
        const isLate = milestone.reports.some(
          ({ corrects, recorded }) => corrects !== undefined && !(from < recorded && recorded <= asOf),
        )
        fc.pre(from <= asOf && !isLate && knownOn === null)
        const { moved, corrected } = changesIn([milestone], { since: from, until: asOf, knownOn })
        const last = [...moved.toReversed(), ...corrected.toReversed()].at(-1)
        const before = standingAt(milestone, { asOf: from, knownOn })
        expect(last?.after ?? before).toEqual(standingAt(milestone, { asOf, knownOn }))
      }),
    )
  })

  it('lists nothing outside the period, and nothing twice', () => {
    fc.assert(
      fc.property(milestones({ hasCorrections: true }), since, clocks(), (milestone, from, { asOf, knownOn }) => {
        const { moved, corrected } = changesIn([milestone], { since: from, until: asOf, knownOn })
        const isInside = (day: string) => from < day && day <= asOf
        expect(moved.filter(({ date }) => !isInside(endOf(date)))).toEqual([])
        expect(corrected.filter(({ recorded }) => !isInside(recorded))).toEqual([])
        const ids = [...moved, ...corrected].map(({ report }) => report)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('changesOf(changes, isShown)', () => {
  it('of all milestones are the changes of those alone, in the same order', () => {
    const both = fc.tuple(milestones({ hasCorrections: true }, 'a'), milestones({ hasCorrections: true }, 'b'))
    fc.assert(
      fc.property(both, since, clocks(), ([first, second], from, { asOf, knownOn }) => {
        const period = { since: from, until: asOf, knownOn }
        const all = changesIn([first, second], period)
        expect(changesOf(all, (id) => id === 'b')).toEqual(changesIn([second], period))
        expect(changesOf(all, () => true)).toEqual(all)
        const changed = [first, second].filter(
          (milestone) => movedIn(milestone, period).length + correctedIn(milestone, period).length > 0,
        )
        expect([...changedIds(all)].toSorted()).toEqual(changed.map(({ id }) => id))
      }),
    )
  })
})
