/** The parameter `with` of a country's address. */
import { COUNTRIES, type Country } from '#src/domain/vocabulary.ts'

export const WITH_PARAMETER = 'with'

export interface ComparedWith {
  readonly other: Country | null
  /** What was asked for and cannot be compared; it is named on the page, never silently dropped. */
  readonly unknown: string | null
}

export function comparedWith(value: string | undefined, country: Country): ComparedWith {
  if (value === undefined) return { other: null, unknown: null }
  const other = COUNTRIES.find((one) => one === value && one !== country)
  return other === undefined ? { other: null, unknown: value } : { other, unknown: null }
}
