import { buildMilestone, buildReport } from '#tests/builders/milestone.ts'
import { describe, expect, it } from 'vitest'
import { MilestoneSchema, ReportSchema } from './milestone.ts'

describe('ReportSchema', () => {
  it.each([
    ['as it is', {}, true],
    [
      'every field',
      { parties: ['CN'], round: true, due: { kind: 'deadline', date: '2027' }, corrects: 'talks.1' },
      true,
    ],
    ['a month as the day it was recorded', { recorded: '2026-11' }, false],
    ['a day that does not exist', { date: '2026-02-30' }, false],
    ['a status nobody knows', { status: 'done' }, false],
    ['no party at all', { parties: [] }, false],
    ['a party outside the three', { parties: ['US'] }, false],
    ['a round that was not held', { round: false }, false],
    ['a due date without a kind', { due: { date: '2027' } }, false],
    ['a due date of another kind', { due: { kind: 'hope', date: '2027' } }, false],
    ['a correction of no report', { corrects: 'talks' }, false],
    ['no source', { sources: [] }, false],
    ['a misspelt field', { sorces: ['press'] }, false],
  ])('%s', (_, fields, isReport) => {
    expect(ReportSchema.safeParse({ ...buildReport('2026-01 agreed'), ...fields }).success).toBe(isReport)
  })
})

describe('MilestoneSchema', () => {
  it.each([
    ['as it is', {}, true],
    ['every field', { concerns: ['KR'], cadenceMonths: 12, sector: 'education' }, true],
    ['no report yet', { reports: [] }, true],
    ['nobody who acts', { countries: [] }, false],
    ['concerns nobody', { concerns: [] }, false],
    ['a cadence of nothing', { cadenceMonths: 0 }, false],
    ['half a month', { cadenceMonths: 1.5 }, false],
    ['searched until some month', { evidenceUntil: '2026-06' }, false],
    ['no word on the sector', { sector: undefined }, false],
    ['a nature nobody knows', { nature: 'wish' }, false],
    ['a joint status typed in', { status: 'achieved' }, false],
    ['flags typed in', { flags: ['overdue'] }, false],
  ])('%s', (_, fields, isMilestone) => {
    expect(MilestoneSchema.safeParse({ ...buildMilestone(['2026-01 agreed']), ...fields }).success).toBe(isMilestone)
  })
})
