/** A party's own status (rules "Party status"). */
import type { Report } from '../records/milestone.ts'
import type { Country, Status } from '../vocabulary.ts'

/** Whether a report speaks for a party: it names none, or it names this one. */
export function speaksFor(report: Pick<Report, 'parties'>, country: Country): boolean {
  return report.parties === undefined || report.parties.includes(country)
}

export interface PartyStanding {
  readonly country: Country
  /** Null: no counted report speaks for the party. Shown as "no record", never as proposed. */
  readonly status: Status | null
  /** The date of the report that began the present unbroken run of this status; null without a record. */
  readonly since: Report['date'] | null
  /** The counted reports that speak for the party, oldest first. */
  readonly reports: readonly Report[]
}

/** Where a party stands after the counted reports, given oldest first. */
export function partyStanding(counted: readonly Report[], country: Country): PartyStanding {
  const reports = counted.filter((report) => speaksFor(report, country))
  const last = reports.at(-1)
  if (last === undefined) return { country, status: null, since: null, reports }
  return { country, status: last.status, since: startOfRun(reports, last.status), reports }
}

function startOfRun(reports: readonly Report[], status: Status): Report['date'] | null {
  let since: Report['date'] | null = null
  for (const report of reports.toReversed()) {
    if (report.status !== status) break
    since = report.date
  }
  return since
}
