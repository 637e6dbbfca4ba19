import type { Difference } from '#src/domain/country/comparison-rows.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'

export interface CountryNames {
  readonly first: string
  readonly second: string
}

export function differenceWords(difference: Difference, { first, second }: CountryNames, messages: Messages): string {
  const { compare } = messages.country
  switch (difference) {
    case 'differs':
      return compare.differs
    case 'same':
      return compare.same
    case 'no-record':
      return compare.noRecord
    case 'only-first':
      return compare.only(first)
    case 'only-second':
      return compare.only(second)
  }
}
