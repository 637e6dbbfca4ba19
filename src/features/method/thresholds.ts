/** The threshold a flag's rule names, in words, with the number the rule itself uses. */
import {
  LAPSE_CADENCES,
  LAPSE_MONTHS_WITHOUT_CADENCE,
  QUIET_MONTHS,
  SOON_DAYS,
} from '#src/domain/flags/rule-formulas.ts'
import type { FlagId } from '#src/domain/vocabulary.ts'
import type { MethodWords } from '#src/i18n/load-page-words.ts'

/** Null: the rule has no threshold. */
export function thresholdWords(
  id: FlagId,
  { threshold }: Pick<MethodWords, 'threshold'>,
  number: (value: number) => string,
): string | null {
  switch (id) {
    case 'due-soon':
    case 'expiring':
      return threshold.soon(number(SOON_DAYS))
    case 'quiet':
      return threshold.quiet(number(QUIET_MONTHS))
    case 'lapsed':
      return threshold.lapse(number(LAPSE_CADENCES), number(LAPSE_MONTHS_WITHOUT_CADENCE))
    case 'overdue':
    case 'expired':
    case 'went-backwards':
    case 'split':
    case 're-dated':
    case 'thin':
    case 'undated':
    case 'not-searched':
      return null
  }
}
