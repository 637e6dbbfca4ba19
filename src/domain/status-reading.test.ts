import { buildMilestone, type MilestoneOverrides } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { readItemStatus, readStatus, type StatusReading } from './status-reading.ts'
import type { Country, Nature, Status } from './vocabulary.ts'

describe('readStatus(standing, isExpired)', () => {
  it.each<[Status | null, Nature, StatusReading, StatusReading]>([
    [null, 'outcome', 'no-record', 'no-record'],
    ['proposed', 'outcome', 'proposed', 'proposed'],
    ['agreed', 'outcome', 'agreed', 'expired'],
    ['in-progress', 'outcome', 'in-progress', 'expired'],
    ['achieved', 'outcome', 'achieved', 'expired'],
    ['in-progress', 'series', 'running', 'expired'],
    ['achieved', 'series', 'running', 'expired'],
    ['agreed', 'series', 'agreed', 'expired'],
    ['achieved', 'time-limited', 'in-effect', 'expired'],
    ['in-progress', 'time-limited', 'in-progress', 'expired'],
    ['suspended', 'time-limited', 'suspended', 'suspended'],
    ['stalled', 'series', 'stalled', 'stalled'],
    ['dropped', 'time-limited', 'dropped', 'dropped'],
    ['declined', 'outcome', 'declined', 'declined'],
  ])('%s, %s: %s; expired: %s', (status, nature, reading, expired) => {
    expect(readStatus({ status, nature }, false)).toBe(reading)
    expect(readStatus({ status, nature }, true)).toBe(expired)
  })
})

describe('readItemStatus(item)', () => {
  const waivers: MilestoneOverrides = { countries: ['CN', 'KR'], concerns: ['JP'], nature: 'time-limited' }
  const lines = ['2025-01 achieved CN expiry=2026-12', '2025-01 achieved KR expiry=2026-06-30']
  it.each<[string, Country[], StatusReading]>([
    ['2026-06-30', [], 'in-effect'],
    ['2026-06-30', ['KR'], 'in-effect'],
    ['2026-07-01', [], 'in-effect'],
    ['2026-07-01', ['CN'], 'in-effect'],
    ['2026-07-01', ['KR'], 'expired'],
    ['2027-01-01', [], 'expired'],
    ['2027-01-01', ['CN'], 'expired'],
  ])('as of %s for %j: %s', (asOf, country, reading) => {
    const [item] = viewAt(buildTracker(buildMilestone(lines, waivers)), { asOf, country }).items
    expect(item && readItemStatus(item)).toBe(reading)
  })
})
