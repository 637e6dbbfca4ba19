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
  const counted = correctorsOf.size === 0 ? known : known.filter(uncorrectedAmong(known, correctorsOf))
  return counted.toSorted((a, b) => compareDays(endOf(a.date), endOf(b.date)))
}

/**
 * Whether no report that counts corrects a report. Settles what nothing corrects first, then what those correct, and so
 * on; what is still open at the end stands in a circle.
 */
function uncorrectedAmong<R extends CountableReport>(
  known: readonly R[],
  correctorsOf: ReadonlyMap<string, readonly R[]>,
): (report: R) => boolean {
  const verdicts = new Map<string, boolean>()
  const others = ({ id }: R): readonly R[] => (correctorsOf.get(id) ?? []).filter((other) => other.id !== id)
  let settled = -1
  while (verdicts.size > settled) {
    settled = verdicts.size
    for (const report of known) {
      const views = others(report).map(({ id }) => verdicts.get(id))
      if (views.includes(true)) verdicts.set(report.id, false)
      else if (!views.includes(undefined)) verdicts.set(report.id, true)
    }
  }
  return ({ id }) => verdicts.get(id) === true
}
