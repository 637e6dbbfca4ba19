import { ANY_TEXT } from '#src/domain/view.ts'
import { COUNTRIES, type Country } from '#src/domain/vocabulary.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSelection, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { summaryOf } from '#src/domain/summary.ts'
import { countryModel } from './country-model.ts'

const TRACKER = REFERENCE.trackerFor('en')

function modelOf(country: Country, selection: SelectionOverrides = {}) {
  return countryModel(TRACKER, buildSelection(selection), ANY_TEXT, country)
}

describe('countryModel(tracker, selection, textMatch, country)', () => {
  it.each([
    ['CN', 66],
    ['JP', 45],
    ['KR', 57],
  ] as const)('%s acts in %i milestones, as counted by hand, path by path', (country, acts) => {
    const { rows, overall, coverage } = modelOf(country)
    expect(overall.standing.total).toBe(acts)
    expect(rows.reduce((sum, { standing }) => sum + standing.total, 0)).toBe(acts)
    expect(coverage.total).toBe(acts)
  })

  it.each(['2026-06-30', '2025-12-31', '2024-06-30'])('counts as the summary of the overview does on %s', (asOf) => {
    for (const country of COUNTRIES) {
      expect(modelOf(country, { asOf }).overall.counts).toEqual(
        summaryOf(viewAt(TRACKER, { asOf }).items).byCountry[country],
      )
    }
  })

  it.each(COUNTRIES)('draws %s over time up to where its counts stand', (country) => {
    const { points, overall } = modelOf(country, { asOf: '2026-03-31' })
    expect(points.at(-1)).toEqual({ day: '2026-03-31', counts: overall.counts })
    const sizes = points.map(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0))
    expect(new Set(sizes)).toEqual(new Set([overall.standing.total]))
    for (const { day, counts } of points.slice(-6)) {
      expect(modelOf(country, { asOf: day }).overall.counts).toEqual(counts)
    }
  })

  it('is about its country whatever country the reader has chosen', () => {
    expect(modelOf('KR', { country: ['JP'] }).overall).toEqual(modelOf('KR').overall)
  })

  it('keeps the rest of the selection', () => {
    const { rows } = modelOf('KR', { path: ['governance'] })
    const acting = rows.filter(({ standing }) => standing.total > 0)
    expect(acting.map(({ path }) => path?.id)).toEqual(['governance'])
  })

  it('names its own bodies only, busiest first', () => {
    const { bodies } = modelOf('KR')
    expect(new Set(bodies.map(({ group }) => group))).toEqual(new Set(['KR']))
    expect(bodies[0]?.items.length).toBeGreaterThanOrEqual(bodies.at(-1)?.items.length ?? 0)
  })

  it('pairs it with the other two', () => {
    expect(modelOf('JP').pairs.map(({ other, both }) => [other, both])).toEqual([
      ['CN', 42],
      ['KR', 40],
    ])
  })
})
