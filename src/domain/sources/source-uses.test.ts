import { describe, expect, it } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import type { Tracker } from '../tracker.ts'
import { sourceUses } from './source-uses.ts'

function usesAt(tracker: Tracker, selection: SelectionOverrides = {}) {
  const view = viewAt(tracker, selection)
  return sourceUses(tracker.assessedAt(view.clock), view.items, tracker.snapshot.events, view.clock.asOf)
}

const TALKS = buildMilestone(
  [
    '2025-01-01 agreed sources=press,cn-press',
    '2025-06-01 in-progress sources=press,press',
    '2026-05-01 achieved sources=paper',
  ],
  { id: 'talks', countries: ['CN', 'JP'] },
)
const ACCORD = buildMilestone(['2025-02-01 agreed sources=press', '2025-03-01 stalled corrects=1 sources=cn-press'], {
  id: 'accord',
  countries: ['KR'],
})

describe('sourceUses(assessments, items, events, asOf)', () => {
  const tracker = buildTracker(TALKS, ACCORD)
  const reportsAt = (selection: SelectionOverrides) =>
    Object.fromEntries(
      [...usesAt(tracker, selection)].filter(([, use]) => use.reports > 0).map(([id, use]) => [id, use.reports]),
    )

  it('counts a report once for each of its sources, corrected ones no more', () => {
    expect(reportsAt({ asOf: '2026-06-30' })).toEqual({ press: 2, 'cn-press': 2, paper: 1 })
  })

  it('counts at a past date what counted then', () => {
    expect(reportsAt({ asOf: '2025-02-28' })).toEqual({ press: 2, 'cn-press': 1 })
  })

  it('counts the reports of the selection', () => {
    expect(reportsAt({ asOf: '2026-06-30', country: ['KR'] })).toEqual({ 'cn-press': 1 })
  })

  it('names each milestone once', () => {
    const use = usesAt(tracker, { asOf: '2025-12-31' }).get('press')
    expect(use?.milestones.map(({ id }) => id)).toEqual(['talks'])
  })

  it('adds up to the reports and events of the reference records', () => {
    const reference = REFERENCE.trackerFor('en')
    const { milestones, events } = reference.snapshot
    const uses = [...usesAt(reference, { asOf: '2026-11-23' }).values()]
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    const reports = milestones.flatMap((milestone) => milestone.reports)
    expect(sum(uses.map((use) => use.reports))).toBe(sum(reports.map(({ sources }) => new Set(sources).size)))
    expect(sum(uses.map((use) => use.events.length))).toBe(sum(events.map(({ sources }) => new Set(sources).size)))
  })

  it('leaves out events that had not happened', () => {
    expect([...usesAt(REFERENCE.trackerFor('en'), { asOf: '1990-01-01' })]).toEqual([])
  })
})
