/** The columns of the matrix: every set of countries that can act together. */
import { COUNTRIES, type Country } from '../vocabulary.ts'

export const ACTING_SETS = ['CN', 'JP', 'KR', 'CN-JP', 'CN-KR', 'JP-KR', 'CN-JP-KR'] as const
export type ActingSet = (typeof ACTING_SETS)[number]

const MEMBERS: Readonly<Record<ActingSet, readonly Country[]>> = {
  CN: ['CN'],
  JP: ['JP'],
  KR: ['KR'],
  'CN-JP': ['CN', 'JP'],
  'CN-KR': ['CN', 'KR'],
  'JP-KR': ['JP', 'KR'],
  'CN-JP-KR': ['CN', 'JP', 'KR'],
}

export function membersOf(set: ActingSet): readonly Country[] {
  return MEMBERS[set]
}

/** The set of exactly these countries, in whatever order they are given; null for none. */
export function actingSetOf(countries: readonly Country[]): ActingSet | null {
  const id = COUNTRIES.filter((country) => countries.includes(country)).join('-')
  return ACTING_SETS.find((set) => set === id) ?? null
}

/** Sets by size, and within a size as a language orders the countries: alone, in pairs, all. */
export function actingSetsInOrder(order: readonly Country[]): ActingSet[] {
  const [first, second, third] = order
  const sets = [[first], [second], [third], [first, second], [first, third], [second, third], order]
  return sets.flatMap((countries) => actingSetOf(countries.filter((country) => country !== undefined)) ?? [])
}

/**
 * How a milestone is placed. `exact`: in the one column of exactly the countries that act, so that the columns add up.
 * `acting`: in every column all of whose countries act, alone or with others, so that they do not.
 */
export const CELL_READINGS = ['exact', 'acting'] as const
export type CellReading = (typeof CELL_READINGS)[number]

/** Countries that a milestone only concerns never decide where it stands. */
export function standsIn(set: ActingSet, countries: readonly Country[], reading: CellReading): boolean {
  return reading === 'exact'
    ? actingSetOf(countries) === set
    : membersOf(set).every((country) => countries.includes(country))
}
