import { buildClock } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { EVIDENCE } from '#tests/builders/sources.ts'
import { describe, expect, it } from 'vitest'
import { assess } from '../assessment.ts'
import type { Country } from '../vocabulary.ts'
import { ownReports } from './own-reports.ts'

const MILESTONES = [
  buildMilestone(
    ['2025-01-01 agreed', '2026-03 in-progress CN', '2026-05-01 in-progress KR', '2026-05-01 achieved KR'],
    { id: 'all' },
  ),
  buildMilestone(['2026-03-31 agreed', '2026-09-01 achieved'], { id: 'pair', countries: ['JP', 'KR'] }),
  buildMilestone(['2026-04-01 agreed'], { id: 'about', countries: ['CN'], concerns: ['KR'] }),
]

function idsFor(country: Country, asOf = '2026-06-30'): string[] {
  const assessments = MILESTONES.map((milestone) => assess(milestone, buildClock(asOf), EVIDENCE))
  return ownReports(assessments, country).map(({ report }) => report.id)
}

describe('ownReports(assessments, country)', () => {
  it('are those that name the country or nobody, newest first, the later of one day first', () => {
    expect(idsFor('KR')).toEqual(['all.4', 'all.3', 'pair.1', 'all.1'])
    expect(idsFor('CN')).toEqual(['about.1', 'all.2', 'all.1'])
    expect(idsFor('JP')).toEqual(['pair.1', 'all.1'])
  })

  it('are those that count at the date', () => {
    expect(idsFor('KR', '2025-12-31')).toEqual(['all.1'])
    expect(idsFor('KR', '2024-12-31')).toEqual([])
  })
})
