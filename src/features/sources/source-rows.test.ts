import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildSource } from '#tests/builders/sources.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { sourceUses } from '#src/domain/sources/source-uses.ts'
import { parseSourceAddress, SOURCE_COLUMNS } from './source-address.ts'
import { filterRows, sortRows, sourceLanguages, sourceRows } from './source-rows.ts'

const tracker = REFERENCE.trackerFor('en')
const { sources, events } = tracker.snapshot
const view = viewAt(tracker)
const ROWS = sourceRows(sources, sourceUses(tracker.assessedAt(view.clock), view.items, events, view.clock.asOf))
const LANGUAGES = sourceLanguages(sources)

const shown = (query: string) => {
  const { filter } = parseSourceAddress(new Map(new URLSearchParams(query)), LANGUAGES)
  return filterRows(ROWS, filter).map(({ source }) => source)
}

describe('filterRows(rows, filter)', () => {
  it.each([
    ['', 269],
    ['official=yes', 74],
    ['side=CN&official=yes', 11],
    ['read=full', 1],
    ['sourceLang=nl', 1],
    ['official=yes&sourceKind=press', 0],
  ])('%s: %d sources', (query, count) => {
    expect(shown(query)).toHaveLength(count)
  })

  it('shows for every value of a filter what has it, all values together showing all', () => {
    const byUse = ['reports', 'events', 'nothing'].map((used) => new Set(shown(`used=${used}`).map(({ id }) => id)))
    expect(new Set(byUse.flatMap((ids) => [...ids])).size).toBe(269)
    expect([...(byUse[2] ?? [])].some((id) => byUse[0]?.has(id) === true || byUse[1]?.has(id) === true)).toBe(false)
  })

  it.each([
    ['find=reuters', 'reuters-toyota-2024'],
    ['find=外交部', 'cctv-9th-summit-mfa'],
    ['find=japantimes.co.jp', 'jt-busan-fm-2023'],
    ['find=sun-2025', 'sun-2025'],
  ])('%s finds %s', (query, id) => {
    expect(shown(query).map((source) => source.id)).toContain(id)
  })
})

describe('sortRows(rows, sorting, language)', () => {
  it.each(SOURCE_COLUMNS)('keeps every source, sorted by %s', (column) => {
    const ids = sortRows(ROWS, { column, order: 'asc' }, 'en').map(({ source }) => source.id)
    expect(ids.toSorted()).toEqual(sources.map(({ id }) => id).toSorted())
  })

  it('puts sources without a date last in both directions', () => {
    const rows = sourceRows(
      [buildSource({ id: 'a', published: null }), buildSource({ id: 'b' }), buildSource({ id: 'c', published: null })],
      new Map(),
    )
    for (const order of ['asc', 'desc'] as const) {
      expect(sortRows(rows, { column: 'published', order }, 'en').map(({ source }) => source.id)).toEqual([
        'b',
        'a',
        'c',
      ])
    }
  })

  it('puts what most rests on first', () => {
    const uses = sortRows(ROWS, { column: 'used', order: 'desc' }, 'en').map(
      ({ use }) => use.reports + use.events.length,
    )
    expect(uses).toEqual(uses.toSorted((a, b) => b - a))
    expect(uses[0]).toBeGreaterThan(3)
  })
})

describe('sourceLanguages(sources)', () => {
  it('has the languages of the tracker first', () => {
    expect(LANGUAGES).toEqual(['en', 'zh', 'ja', 'ko', 'es', 'nl', 'pt'])
  })
})
