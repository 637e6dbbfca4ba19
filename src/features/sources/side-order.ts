/** Sides in the language's order of countries; what is no country's follows. */
import { SIDES, type Side } from '#src/domain/sources/coverage.ts'
import type { Country } from '#src/domain/vocabulary.ts'

export function sidesInOrder(orderedCountries: readonly Country[]): readonly Side[] {
  return [...orderedCountries, ...SIDES.filter((side) => !orderedCountries.some((country) => country === side))]
}
