import { buildClock } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSource } from '#tests/builders/sources.ts'
import { describe, expect, it } from 'vitest'
import { assess } from '../assessment.ts'
import { sourceLookup } from '../evidence-grade.ts'
import type { Milestone } from '../records/milestone.ts'
import { COUNTRIES, type Country } from '../vocabulary.ts'
import { sourceCoverage } from './source-coverage.ts'

const SOURCES = [
  buildSource({ id: 'ko-press', language: 'ko', party: 'KR' }),
  buildSource({ id: 'kr-ministry-in-english', language: 'en', party: 'KR', official: true }),
  buildSource({ id: 'kr-ministry', language: 'ko-KR', party: 'KR', official: true }),
  buildSource({ id: 'kr-press-in-japanese', language: 'ja', party: 'KR' }),
  buildSource({ id: 'joint-in-english', language: 'en', party: 'joint', official: true }),
  buildSource({ id: 'cn-media-in-korean', language: 'ko', party: 'CN' }),
  buildSource({ id: 'jp-ministry', language: 'ja', party: 'JP', official: true }),
  buildSource({ id: 'nobody', language: 'en', party: null }),
]
const evidence = { sourceOf: sourceLookup(SOURCES), paperId: 'paper' }

function coverageOf(milestone: Milestone, country: Country = 'KR', asOf = '2026-12-31') {
  const coverage = sourceCoverage([assess(milestone, buildClock(asOf), evidence)], country, evidence.sourceOf)
  const { total, ...lists } = coverage
  return { total, in: Object.entries(lists).flatMap(([name, ids]) => (ids.length > 0 ? [name] : [])) }
}

describe('sourceCoverage(assessments, country, sourceOf)', () => {
  it.each([
    ['press in its language', 'ko-press', ['ownLanguage']],
    ['its ministry in English', 'kr-ministry-in-english', ['ownOfficial']],
    ['its ministry in its language, with a region', 'kr-ministry', ['ownLanguage', 'ownOfficial']],
    ['press of its side in another language', 'kr-press-in-japanese', []],
    ['a joint document', 'joint-in-english', []],
    ['another side’s media in its language', 'cn-media-in-korean', ['ownLanguage']],
    ['another side’s ministry', 'jp-ministry', ['onlyOthers']],
    ['nobody’s side', 'nobody', ['onlyOthers']],
    ['others and its own', 'nobody,jp-ministry,ko-press', ['ownLanguage']],
  ])('%s', (_case, sources, lists) => {
    expect(coverageOf(buildMilestone([`2026-01-01 agreed sources=${sources}`]))).toEqual({ total: 1, in: lists })
  })

  it('takes only reports that speak for the country', () => {
    const milestone = buildMilestone(['2026-01-01 agreed sources=nobody', '2026-02-01 achieved JP sources=kr-ministry'])
    expect(coverageOf(milestone)).toEqual({ total: 1, in: ['onlyOthers'] })
  })

  it('takes only reports that count at the date', () => {
    const milestone = buildMilestone(['2026-01-01 agreed sources=nobody', '2026-02-01 achieved sources=kr-ministry'])
    expect(coverageOf(milestone, 'KR', '2026-01-31')).toEqual({ total: 1, in: ['onlyOthers'] })
    expect(coverageOf(milestone, 'KR', '2025-12-31')).toEqual({ total: 1, in: ['withoutReport'] })
  })

  it('leaves out milestones the country does not act in, also those that concern it', () => {
    const milestone = buildMilestone(['2026-01-01 agreed sources=nobody'], { countries: ['CN'], concerns: ['KR'] })
    expect(coverageOf(milestone)).toEqual({ total: 0, in: [] })
  })

  it('of the reference records covers every milestone a country acts in', () => {
    const tracker = REFERENCE.trackerFor('en')
    const assessments = tracker.assessedAt(buildClock(tracker.snapshot.evidenceDate))
    const totals = COUNTRIES.map(
      (country) => sourceCoverage(assessments, country, tracker.context.evidence.sourceOf).total,
    )
    expect(totals).toEqual([66, 45, 57])
  })
})
