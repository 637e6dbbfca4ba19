import { describe, expect, it } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSource } from '#tests/builders/sources.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import type { Tracker } from '../tracker.ts'
import { countSources, coverageOf, LANGUAGE_GROUPS, languageGroup, searchedUntil, SIDES } from './coverage.ts'

function coverageAt(tracker: Tracker, selection: SelectionOverrides = {}) {
  const view = viewAt(tracker, selection)
  const { sourceOf } = tracker.context.evidence
  return coverageOf(tracker.snapshot.sources, tracker.assessedAt(view.clock), view.items, sourceOf)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('languageGroup(source)', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-Hant', 'zh'],
    ['pt', 'other'],
  ])('%s: %s', (language, group) => {
    expect(languageGroup(buildSource({ language }))).toBe(group)
  })
})

describe('coverageOf(sources, assessments, items, sourceOf)', () => {
  const reference = REFERENCE.trackerFor('en')

  it('counts all 269 sources once by side, language, reading and weight', () => {
    const { all, sides, chineseOfficialInEnglish } = coverageAt(reference)
    expect(all).toMatchObject({ total: 269, official: 74, byRead: { full: 1, excerpt: 268 } })
    expect(sides.map(({ side }) => side)).toEqual(SIDES)
    expect(sum(sides.map(({ sources }) => sources.total))).toBe(269)
    expect(sum(sides.map(({ sources }) => sources.official))).toBe(74)
    for (const group of LANGUAGE_GROUPS) {
      expect(sum(sides.map(({ sources }) => sources.byLanguage[group]))).toBe(all.byLanguage[group])
    }
    expect(sum(LANGUAGE_GROUPS.map((group) => all.byLanguage[group]))).toBe(269)
    expect(sides.find(({ side }) => side === 'CN')?.sources.official).toBe(11)
    expect(chineseOfficialInEnglish).toBe(9)
  })

  it('counts the milestones that rest on an official source of each side', () => {
    const tracker = buildTracker(
      buildMilestone(
        ['2025-01-01 agreed sources=cn-ministry,jp-ministry', '2025-02-01 achieved sources=cn-parliament'],
        { id: 'a' },
      ),
      buildMilestone(['2025-01-01 agreed sources=cn-press,joint-statement'], { id: 'b' }),
      buildMilestone(['2025-01-01 agreed sources=press'], { id: 'c' }),
      buildMilestone(['2027-01-01 agreed sources=kr-ministry'], { id: 'd' }),
    )
    const { sides, reported, withOfficial } = coverageAt(tracker, { asOf: '2026-06-30' })
    expect(Object.fromEntries(sides.map(({ side, milestones }) => [side, milestones]))).toEqual({
      CN: 1,
      JP: 1,
      KR: 0,
      joint: 1,
      other: 0,
      none: 0,
    })
    expect([reported, withOfficial]).toEqual([3, 2])
  })
})

describe('countSources(sources)', () => {
  it('counts nothing of nothing', () => {
    expect(countSources([])).toMatchObject({ total: 0, official: 0 })
  })
})

describe('searchedUntil(items)', () => {
  it('counts the milestones of the reference records by the last day searched', () => {
    const days = searchedUntil(viewAt(REFERENCE.trackerFor('en')).items)
    expect(days).toEqual([
      ['2026-06-30', 69],
      ['2026-07-07', 1],
    ])
  })
})
