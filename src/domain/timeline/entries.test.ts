import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { ANY_TEXT, viewOf } from '../view.ts'
import { timelineEntries } from './entries.ts'
import { eventsOf, LANINGS, reportLanes } from './lanes.ts'

const REFERENCE_TRACKER = REFERENCE.trackerFor('en')

describe('timelineEntries(tracker, view)', () => {
  it('holds every counted report and every event of the reference records', () => {
    const entries = timelineEntries(REFERENCE_TRACKER, viewAt(REFERENCE_TRACKER, { asOf: '2027-12-31' }))
    const { milestones, events } = REFERENCE_TRACKER.snapshot
    expect(entries.filter(({ kind }) => kind === 'report')).toHaveLength(
      milestones.flatMap(({ reports }) => reports).length,
    )
    expect(entries.filter(({ kind }) => kind === 'event')).toHaveLength(events.length)
  })

  it('leaves out what was corrected and what had not been recorded', () => {
    const tracker = buildTracker(
      buildMilestone([
        '2025-01-01 agreed',
        '2025-02-01 achieved',
        '2025-02-01 in-progress corrects=2',
        '2025-03-01 achieved recorded=2027-01-01',
      ]),
    )
    const keys = (knownOn?: string) =>
      timelineEntries(tracker, viewAt(tracker, knownOn === undefined ? {} : { knownOn }))
        .filter(({ kind }) => kind === 'report')
        .map(({ key }) => key)
    expect(keys()).toEqual(['report talks.1', 'report talks.3', 'report talks.4'])
    expect(keys('2026-12-31')).toEqual(['report talks.1', 'report talks.3'])
  })

  it('gives a month and a year as the period they name', () => {
    const tracker = buildTracker(buildMilestone(['2024 agreed', '2025-02 achieved']))
    const reports = timelineEntries(tracker, viewAt(tracker)).filter(({ kind }) => kind === 'report')
    expect(reports.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2024-01-01 2024-12-31',
      '2025-02-01 2025-02-28',
    ])
  })

  it('narrows events by path and by country', () => {
    const events = (selection: object) =>
      timelineEntries(REFERENCE_TRACKER, viewAt(REFERENCE_TRACKER, selection)).flatMap((entry) =>
        entry.kind === 'event' ? [entry.event] : [],
      )
    expect(events({ path: ['governance'] }).every(({ paths }) => paths.includes('governance'))).toBe(true)
    expect(events({ country: ['KR'] }).length).toBeLessThan(events({}).length)
  })

  it('never shows what ends after the as-of date or what the selection leaves out, and each report stands in one lane', () => {
    fc.assert(
      fc.property(selections(), fc.constantFrom(...LANINGS), (selection, laning) => {
        const view = viewOf(REFERENCE_TRACKER, selection, ANY_TEXT)
        const entries = timelineEntries(REFERENCE_TRACKER, view)
        const shown = new Set(view.items.map(({ id }) => id))
        expect(entries.every((entry) => entry.end <= view.clock.asOf)).toBe(true)
        expect(entries.every((entry) => entry.kind === 'event' || shown.has(entry.item.id))).toBe(true)
        const laned = [
          ...reportLanes(entries, laning).flatMap((lane) => lane.entries),
          ...eventsOf(entries, 'enabling'),
          ...eventsOf(entries, 'hindering'),
        ]
        expect(laned.map(({ key }) => key).toSorted()).toEqual(entries.map(({ key }) => key).toSorted())
      }),
    )
  })
})
