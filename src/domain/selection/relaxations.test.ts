import { REFERENCE } from '#tests/builders/reference.ts'
import { buildDay } from '#tests/builders/dates.ts'
import { selections } from '#tests/builders/selections.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANY_TEXT, viewOf } from '../view.ts'
import { activeFilters, CLEARED } from './active-filters.ts'
import { relaxations } from './relaxations.ts'
import { EVERYTHING, isNarrowed, type Selection } from './selection.ts'

const tracker = REFERENCE.trackerFor('en')
const nothing = () => false
const keysOf = (change: Partial<Selection>) =>
  relaxations(tracker, { ...EVERYTHING, ...change }, ANY_TEXT).map(({ key }) => key)

describe('relaxations(tracker, selection, textMatch)', () => {
  it.each<[string, Partial<Selection>, string[]]>([
    ['nothing narrows', {}, []],
    ['dates alone', { asOf: buildDay('2025-01-31'), since: buildDay('2024-05-27') }, []],
    ['a list of two', { status: ['agreed', 'achieved'] }, ['status']],
    ['one country, which "all" does not narrow', { country: ['CN'], match: 'all' }, ['country']],
    ['only one country', { country: ['CN'], match: 'only' }, ['country', 'match']],
    ['all of two countries', { country: ['CN', 'KR'], match: 'all' }, ['country', 'match']],
    ['a match without countries', { match: 'only' }, []],
    ['a text and changes', { q: 'AI', changed: true, since: buildDay('2026-01-01') }, ['changed', 'q']],
  ])('offers each part in use: %s', (_name, change, expected) => {
    expect(keysOf(change).toSorted()).toEqual(expected)
  })

  it('names first what would show most', () => {
    const ways = relaxations(tracker, { ...EVERYTHING, path: ['governance'], flag: ['overdue'] }, ANY_TEXT)
    expect(ways.map(({ key }) => key)).toEqual(['flag', 'path'])
    expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).toSorted((a, b) => b - a))
  })

  it('shows what is found without the text, whatever the text finds', () => {
    expect(relaxations(tracker, { ...EVERYTHING, q: 'zzz' }, nothing)).toEqual([
      { key: 'q', removal: { q: '' }, count: 70 },
    ])
  })

  it('counts what the page shows once that part is taken back', () => {
    fc.assert(
      fc.property(selections(), (selection) => {
        for (const { removal, count } of relaxations(tracker, selection, REFERENCE.textMatchFor(selection.q))) {
          const relaxed = { ...selection, ...removal }
          expect(viewOf(tracker, relaxed, REFERENCE.textMatchFor(relaxed.q)).items).toHaveLength(count)
        }
      }),
    )
  })
})

describe('activeFilters(selection)', () => {
  it('lists every value, and the match after its countries', () => {
    const selection: Selection = { ...EVERYTHING, country: ['CN', 'JP'], match: 'all', status: ['agreed'], q: 'AI' }
    expect(activeFilters(selection).map(({ key, value }) => `${key} ${value}`)).toEqual([
      'country CN',
      'country JP',
      'match all',
      'status agreed',
      'q AI',
    ])
  })

  it('takes the match along with the last country', () => {
    const [country] = activeFilters({ ...EVERYTHING, country: ['CN'], match: 'only' })
    expect(country?.removal).toEqual({ country: [], match: 'any' })
  })

  it('leaves nothing in use once all are taken back one by one, or cleared at once', () => {
    fc.assert(
      fc.property(selections(), (selection) => {
        let left = selection
        for (let [next] = activeFilters(left); next !== undefined; [next] = activeFilters(left)) {
          left = { ...left, ...next.removal }
        }
        expect(isNarrowed(left)).toBe(false)
        expect(isNarrowed({ ...selection, ...CLEARED })).toBe(false)
      }),
    )
  })
})
