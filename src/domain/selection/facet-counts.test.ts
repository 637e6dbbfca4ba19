import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANY_TEXT, viewOf } from '../view.ts'
import { EVERYTHING, LIST_KEYS, type ListKey, type Selection } from './selection.ts'
import { facetCounts } from './facet-counts.ts'

const tracker = REFERENCE.trackerFor('en')
const countsOf = (filter: Partial<Selection>, key: ListKey) =>
  facetCounts(tracker, viewOf(tracker, { ...EVERYTHING, ...filter }, ANY_TEXT), ANY_TEXT, key)
const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

describe('facetCounts(tracker, view, textMatch, key)', () => {
  it.each<ListKey>(['path', 'measure', 'status', 'kind', 'sector', 'strength'])(
    'counts every milestone once by %s, as each has exactly one',
    (key) => {
      expect(total(countsOf({}, key))).toBe(70)
    },
  )

  it('does not let the choice within a key hide the counts of its other values', () => {
    const chosen = countsOf({ path: ['governance'] }, 'path')
    expect(chosen).toEqual(countsOf({}, 'path'))
  })

  it('counts a country’s own statuses when exactly one is chosen', () => {
    const own = countsOf({ country: ['KR'] }, 'status')
    const view = viewOf(tracker, { ...EVERYTHING, country: ['KR'], status: ['in-progress'] }, ANY_TEXT)
    expect(own.get('in-progress')).toBe(view.items.length)
  })

  it('says of every value what choosing it alone would show', () => {
    fc.assert(
      fc.property(selections(), fc.constantFrom(...LIST_KEYS), (selection, key) => {
        const textMatch = REFERENCE.textMatchFor(selection.q)
        for (const [value, count] of facetCounts(tracker, viewOf(tracker, selection, textMatch), textMatch, key)) {
          const alone = viewOf(tracker, { ...selection, [key]: [value] }, textMatch)
          expect([key, value, alone.items.length]).toEqual([key, value, count])
        }
      }),
    )
  })
})
