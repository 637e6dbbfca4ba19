/** Which reports count at a date (rules "Counting"). */
import { compareDays, endOf } from '../calendar-date.ts'
import type { Clock } from '../clock.ts'
import type { Report } from '../records/milestone.ts'

/**
 * Only what the rule needs of a report, so that records in any language can be counted alike.
 */
export type CountableReport = Pick<Report, 'id' | 'date' | 'recorded'> & { readonly corrects?: string }

function isKnown(report: CountableReport, { asOf, knownOn }: Clock): boolean {
  return endOf(report.date) <= asOf && (knownOn === null || report.recorded <= knownOn)
}

/**
 * The reports that count, oldest first: in effect at D, known on K, and not corrected by another report that counts.
 * A correction can itself be corrected; then the first report counts again. A circle of corrections, which the import
 * refuses, would leave none of its members counting.
 *
 * Order: the last day of the period, then the order in the record.
 */
export function countedReports<R extends CountableReport>(reports: readonly R[], clock: Clock): R[] {
  const known = reports.filter((report) => isKnown(report, clock))
  const correctorsOf = new Map<string, R[]>()
  for (const report of known) {
    if (report.corrects === undefined) continue
    correctorsOf.set(report.corrects, [...(correctorsOf.get(report.corrects) ?? []), report])
  }
  const verdicts = new Map<string, boolean>()
  const counts = (report: R): boolean => {
    const settled = verdicts.get(report.id)
    if (settled !== undefined) return settled
    verdicts.set(report.id, false)
    const verdict = !(correctorsOf.get(report.id) ?? []).some(counts)
    verdicts.set(report.id, verdict)
    return verdict
  }
  const counted = correctorsOf.size === 0 ? known : known.filter(counts)
  return counted.toSorted((a, b) => compareDays(endOf(a.date), endOf(b.date)))
}

