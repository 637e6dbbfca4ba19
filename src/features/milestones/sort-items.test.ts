import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { COLUMN_IDS, type ColumnId } from './columns.ts'
import { inPaperOrder, paperPlaces } from './paper-order.ts'
import { sortItems, sortKey } from './sort-items.ts'
import type { Order } from './table-address.ts'

const tracker = buildTracker(
  buildMilestone([], { id: 'a', title: 'banana 10', kind: 'project', sector: null, strength: 'paper' }),
  buildMilestone(['2024-05 achieved deadline=2024-12', '2025-01-01 stalled'], {
    id: 'b',
    title: 'Apple',
    kind: 'dialogue',
    sector: 'finance',
    strength: 'in-force',
    measure: 'common-voice',
  }),
  buildMilestone(['2024 proposed deadline=2027 sources=paper'], {
    id: 'c',
    title: 'banana 9',
    kind: 'agreement',
    sector: 'education',
    strength: 'document',
    countries: ['CN', 'KR'],
  }),
  buildMilestone(['2024-12-31 in-progress deadline=2026-12-30 sources=press'], {
    id: 'd',
    title: 'cherry',
    kind: 'dialogue',
    sector: 'finance',
    strength: 'statement',
    countries: ['JP'],
    measure: 'market-access',
  }),
)

function order(column: ColumnId, direction: Order, language: Language = 'en'): string {
  const view = viewAt(tracker, { asOf: '2026-06-30' })
  const places = paperPlaces(tracker.snapshot.framework)
  const context = { places, language, asOf: view.clock.asOf, viewer: view.viewer }
  return sortItems(inPaperOrder(view.items, places), { column, order: direction }, context)
    .map(({ id }) => id)
    .join(' ')
}

describe('sortItems(items, sorting, context)', () => {
  // In the order of the paper: a c (path 1), d (path 3), b (path 4). a has no report.
  it.each<[ColumnId, string, string, string]>([
    ['milestone', 'b c a d', 'd a c b', 'titles as a dictionary has them, numbers by value'],
    ['path', 'a c d b', 'b d a c', 'number of the path; equals keep the order of the paper'],
    ['measure', 'a c d b', 'b d a c', 'place of the measure in the paper'],
    ['status', 'c d b a', 'b d c a', 'order of the vocabulary; no record last in both directions'],
    ['countries', 'a b c d', 'd c a b', 'in the order of the language'],
    ['due', 'b d c a', 'c d b a', 'last day of the period, passed or not; none last in both directions'],
    ['latest', 'c d b a', 'b c d a', 'last day of the period: 2024 ends with 31 December'],
    ['grade', 'b d c a', 'c d b a', 'grade of the shown status'],
    ['strength', 'a d c b', 'b c d a', 'weakest first'],
    ['kind', 'c d b a', 'a d b c', 'order of the vocabulary'],
    ['sector', 'c d b a', 'd b c a', 'none last in both directions'],
  ])('%s: ascending %s, descending %s (%s)', (column, ascending, descending) => {
    expect(order(column, 'asc')).toBe(ascending)
    expect(order(column, 'desc')).toBe(descending)
  })

  it.each([
    ['en', 'a b c d'],
    ['zh', 'a b c d'],
    ['ja', 'd a b c'],
    ['ko', 'c a b d'],
  ] as const)('%s: countries in the order in which the language names them: %s', (language, sorted) => {
    expect(order('countries', 'asc', language)).toBe(sorted)
  })

  it.each([
    ['zh', ['东京', '北京', '首尔'], ['北京', '东京', '首尔']],
    ['ja', ['ん', 'あ', 'カ'], ['あ', 'カ', 'ん']],
    ['ko', ['힣', '가', '나'], ['가', '나', '힣']],
  ] as const)('%s: titles as its dictionaries have them', (language, titles, sorted) => {
    const { context, items } = setting(
      language,
      buildTracker(...titles.map((title, index) => buildMilestone([], { id: `m-${index}`, title }))),
    )
    const found = sortItems(items, { column: 'milestone', order: 'asc' }, context)
    expect(found.map(({ title }) => wordsOf(title))).toEqual(sorted)
  })

  it.each(LANGUAGES)(
    '%s: every column keeps every milestone, and what is missing last, in both directions',
    (language) => {
      const { context, items } = setting(language, REFERENCE.trackerFor(language))
      for (const column of COLUMN_IDS) {
        for (const direction of ['asc', 'desc'] as const) {
          const sorted = sortItems(items, { column, order: direction }, context)
          expect(new Set(sorted)).toEqual(new Set(items))
          const isMissing = sorted.map((item) => sortKey(column, item, context) === null)
          expect(isMissing).toEqual(isMissing.toSorted((a, b) => Number(a) - Number(b)))
        }
      }
    },
  )
})

function setting(language: Language, of: typeof tracker) {
  const view = viewAt(of)
  const places = paperPlaces(of.snapshot.framework)
  const context = { places, language, asOf: view.clock.asOf, viewer: view.viewer }
  return { context, items: inPaperOrder(view.items, places) }
}
