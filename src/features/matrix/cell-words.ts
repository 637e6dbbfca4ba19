/** The words of the matrix: names of its columns. */
import { membersOf, type ActingSet } from '#src/domain/matrix/acting-set.ts'
import type { I18n } from '#src/i18n/i18n-context.ts'

/** Who acts, in the language's order of countries. */
export function setName(set: ActingSet, i18n: I18n): string {
  const members = membersOf(set)
  return members.length === 3 ? i18n.messages.matrix.allThree : i18n.countryList(members)
}
