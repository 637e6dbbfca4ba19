/** The lines of a comparison in their order, each with what to call it. */
import type { Compared, DueAt, MilestoneComparison, ReadStatus } from '#src/domain/compare-at.ts'
import type { Country, Grade } from '#src/domain/vocabulary.ts'
import type { I18n } from '#src/i18n/i18n-context.ts'

export type ComparisonLine = { readonly key: string; readonly name: string } & (
  | { readonly kind: 'status'; readonly values: Compared<ReadStatus> }
  | { readonly kind: 'due'; readonly values: Compared<DueAt> }
  | { readonly kind: 'flag'; readonly values: Compared<readonly Country[]> }
  | { readonly kind: 'grade'; readonly values: Compared<Grade> }
)

export function comparisonLines(
  comparison: MilestoneComparison,
  { messages, orderedCountries }: I18n,
): ComparisonLine[] {
  const { changes, milestone, terms } = messages
  const { pair } = changes
  const ordered = <T extends { readonly country: Country }>(lines: readonly T[]): T[] =>
    orderedCountries.flatMap((country) => lines.filter((line) => line.country === country))
  return [
    { key: 'joint', kind: 'status', name: milestone.jointStatus, values: comparison.joint },
    ...ordered(comparison.parties).map(({ country, ...values }): ComparisonLine => {
      return { key: country, kind: 'status', name: milestone.ownStatus(terms.country[country]), values }
    }),
    ...ordered(comparison.dues).map(({ country, ...values }): ComparisonLine => {
      return { key: `due ${country}`, kind: 'due', name: pair.due(terms.country[country]), values }
    }),
    ...comparison.flags.map(({ id, ...values }): ComparisonLine => {
      return { key: id, kind: 'flag', name: pair.flag(terms.flag[id]), values }
    }),
    { key: 'latest grade', kind: 'grade', name: pair.gradeLatest, values: comparison.latestGrade },
    { key: 'grade', kind: 'grade', name: pair.gradeAll, values: comparison.grade },
  ]
}
