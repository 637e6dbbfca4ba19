import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { calendarEntries } from './calendar-entries.ts'
import { exportRows } from './export-rows.ts'

function entriesOf(lines: readonly string[], selection: SelectionOverrides = {}) {
  const tracker = buildTracker(buildMilestone(lines))
  return calendarEntries(exportRows(tracker, viewAt(tracker, { asOf: '2026-06-30', ...selection })))
}

describe('calendarEntries(rows)', () => {
  it.each([
    ['2026-12-31', '2026-12-31', '2027-01-01', false],
    ['2026-12', '2026-12-31', '2027-01-01', true],
    ['2028-02', '2028-02-29', '2028-03-01', true],
    ['2027', '2027-12-31', '2028-01-01', true],
    ['9999', '9999-12-31', '9999-12-31', true],
  ])('a deadline %s stands on %s', (date, day, nextDay, isApproximate) => {
    expect(entriesOf([`2026-01-01 agreed deadline=${date}`])).toMatchObject([{ date, day, nextDay, isApproximate }])
  })

  it('a date that was moved keeps its identifier and raises its sequence', () => {
    const [before] = entriesOf(['2025-01-01 agreed deadline=2026-06'])
    const [after] = entriesOf(['2025-01-01 agreed deadline=2026-06', '2026-01-01 agreed deadline=2027'])
    expect(before?.uid).toBe('talks.deadline.CN-JP-KR@four-paths')
    expect(after?.uid).toBe(before?.uid)
    expect([before?.sequence, after?.sequence]).toEqual([0, 1])
  })

  it('a correction of the date does not lower the sequence', () => {
    const corrected = ['2025-01-01 agreed deadline=2026-06', '2025-01-01 agreed deadline=2027 corrects=1']
    expect(entriesOf(corrected)).toMatchObject([{ date: '2027', sequence: 1 }])
  })

  it('parties with different dates have an entry each', () => {
    const lines = ['2025-01-01 agreed CN,JP deadline=2026-12', '2025-01-01 agreed KR deadline=2027']
    expect(entriesOf(lines).map(({ uid, date }) => [uid, date])).toEqual([
      ['talks.deadline.CN-JP@four-paths', '2026-12'],
      ['talks.deadline.KR@four-paths', '2027'],
    ])
  })

  it('with one country chosen only its own dates are there', () => {
    const lines = ['2025-01-01 agreed CN,JP deadline=2026-12', '2025-01-01 agreed KR deadline=2027']
    expect(entriesOf(lines, { country: ['KR'] }).map(({ date }) => date)).toEqual(['2027'])
  })

  it('an overdue deadline stays, as it is still owed', () => {
    expect(entriesOf(['2025-01-01 agreed deadline=2026-01-31'])).toHaveLength(1)
  })

  it('a deadline that was met leaves', () => {
    expect(entriesOf(['2025-01-01 agreed deadline=2026-12', '2026-05-01 achieved'])).toEqual([])
  })

  it('is last modified on the day the report that set the date was recorded', () => {
    expect(entriesOf(['2025-01-01 agreed deadline=2027 recorded=2025-03-04'])).toMatchObject([
      { lastModified: '2025-03-04' },
    ])
  })
})
