import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../vocabulary.ts'
import { ACTING_SETS, actingSetOf, actingSetsInOrder, membersOf, standsIn } from './acting-set.ts'

const actingCountries = fc.subarray([...COUNTRIES], { minLength: 1 })

describe('actingSetOf(countries)', () => {
  it.each([
    [['KR'], 'KR'],
    [['KR', 'CN'], 'CN-KR'],
    [['KR', 'JP', 'CN'], 'CN-JP-KR'],
    [[], null],
  ] as const)('of %j is %s', (countries, set) => {
    expect(actingSetOf(countries)).toBe(set)
  })

  it('gives back the members of every set', () => {
    expect(ACTING_SETS.map((set) => actingSetOf(membersOf(set)))).toEqual(ACTING_SETS)
  })
})

describe('actingSetsInOrder(order)', () => {
  it.each([
    ['中日韩', ['CN', 'JP', 'KR'], ['CN', 'JP', 'KR', 'CN-JP', 'CN-KR', 'JP-KR', 'CN-JP-KR']],
    ['日中韓', ['JP', 'CN', 'KR'], ['JP', 'CN', 'KR', 'CN-JP', 'JP-KR', 'CN-KR', 'CN-JP-KR']],
    ['한중일', ['KR', 'CN', 'JP'], ['KR', 'CN', 'JP', 'CN-KR', 'JP-KR', 'CN-JP', 'CN-JP-KR']],
  ] as const)('as %s', (_name, order, sets) => {
    expect(actingSetsInOrder(order)).toEqual(sets)
  })
})

describe('standsIn(set, countries, reading)', () => {
  it.each([
    ['exact', ['CN', 'KR'], ['CN-KR']],
    ['exact', ['CN', 'JP', 'KR'], ['CN-JP-KR']],
    ['exact', ['JP'], ['JP']],
    ['acting', ['CN', 'KR'], ['CN', 'KR', 'CN-KR']],
    ['acting', ['CN', 'JP', 'KR'], [...ACTING_SETS]],
    ['acting', ['JP'], ['JP']],
  ] as const)('%s: %j stand in %j', (reading, countries, sets) => {
    expect(ACTING_SETS.filter((set) => standsIn(set, countries, reading))).toEqual(sets)
  })

  it('places every milestone in exactly one column when read exactly', () => {
    fc.assert(
      fc.property(actingCountries, (countries) => {
        expect(ACTING_SETS.filter((set) => standsIn(set, countries, 'exact'))).toHaveLength(1)
      }),
    )
  })
})
