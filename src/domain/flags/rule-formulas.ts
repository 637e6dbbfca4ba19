/** Each flag's rule as a formula: printed in traces and on the Method page, and kept beside the thresholds it names. */
import type { FlagId } from '../vocabulary.ts'

/** Days ahead that count as soon: a quarter, the rhythm of ministerial briefings. Source: rules, due-soon and expiring. */
export const SOON_DAYS = 90
/** Months without a report after which an open item is quiet. Source: rules, quiet. */
export const QUIET_MONTHS = 9
/** A series is lapsed after this many cadences without a round. Source: product.md, nature of a milestone. */
export const LAPSE_CADENCES = 1.5
/** Months without a round after which a series without a stated cadence is lapsed. */
export const LAPSE_MONTHS_WITHOUT_CADENCE = 18

/** Months after which a series without a new round is lapsed, rounded up to whole months. */
export function lapseMonths(cadenceMonths: number | undefined): number {
  return cadenceMonths === undefined ? LAPSE_MONTHS_WITHOUT_CADENCE : Math.ceil(cadenceMonths * LAPSE_CADENCES)
}

export const RULE_FORMULAS: Readonly<Record<FlagId, string>> = {
  overdue: 'due.kind in (deadline, meeting) and end(due) < asOf and open(party)',
  'due-soon': `due.kind in (deadline, meeting) and asOf <= end(due) <= asOf + ${SOON_DAYS} days and open(party)`,
  expired: 'due.kind = expiry and end(due) < asOf',
  expiring: `due.kind = expiry and asOf <= end(due) <= asOf + ${SOON_DAYS} days`,
  're-dated':
    'due.kind in (deadline, meeting) and due differs from an earlier unmet date of the same kind for the party',
  'went-backwards':
    'latest change of status(party): before in (proposed < agreed < in-progress < achieved) and (after lower, or after in (stalled, suspended, dropped, declined))',
  quiet: `open(party) and status(party) <> proposed and end(last report) + ${QUIET_MONTHS} months < min(asOf, evidenceUntil)`,
  lapsed: `nature = series and end(last round) + ceil(${LAPSE_CADENCES} * cadenceMonths, or ${LAPSE_MONTHS_WITHOUT_CADENCE}) months < min(asOf, evidenceUntil)`,
  undated: 'nature = outcome and open(item) and status(item) <> proposed and no party has a due date',
  split: 'at least two different party statuses among parties with a record',
  thin: 'grade in (C, D) or all counted reports together rest on one source',
  'not-searched': 'asOf > evidenceUntil',
}
