import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANY_TEXT, viewOf } from '../view.ts'
import { EVERYTHING, LIST_KEYS, type ListKey } from './selection.ts'
import { facetCounts } from './facet-counts.ts'

const tracker = REFERENCE.trackerFor('en')
const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

describe('facetCounts(tracker, selection, textMatch, key)', () => {
  it.each<ListKey>(['path', 'measure', 'status', 'kind', 'sector', 'strength'])(
    'counts every milestone once by %s, as each has exactly one',
    (key) => {
      expect(total(facetCounts(tracker, EVERYTHING, ANY_TEXT, key))).toBe(70)
    },
  )

  it('does not let the choice within a key hide the counts of its other values', () => {
    const chosen = facetCounts(tracker, { ...EVERYTHING, path: ['governance'] }, ANY_TEXT, 'path')
    expect(chosen).toEqual(facetCounts(tracker, EVERYTHING, ANY_TEXT, 'path'))
  })

  it('counts a country’s own statuses when exactly one is chosen', () => {
    const own = facetCounts(tracker, { ...EVERYTHING, country: ['KR'] }, ANY_TEXT, 'status')
    const view = viewOf(tracker, { ...EVERYTHING, country: ['KR'], status: ['in-progress'] }, ANY_TEXT)
    expect(own.get('in-progress')).toBe(view.items.length)
  })

  it('says of every value what choosing it alone would show', () => {
    fc.assert(
      fc.property(selections(), fc.constantFrom(...LIST_KEYS), (selection, key) => {
        const textMatch = REFERENCE.textMatchFor(selection.q)
        for (const [value, count] of facetCounts(tracker, selection, textMatch, key)) {
          const alone = viewOf(tracker, { ...selection, [key]: [value] }, textMatch)
          expect([key, value, alone.items.length]).toEqual([key, value, count])
        }
      }),
    )
  })
})
