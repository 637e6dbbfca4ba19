/** Reports that speak for one country. */
import type { Assessment } from '../assessment.ts'
import { endOf } from '../calendar-date.ts'
import type { Milestone, Report } from '../records/milestone.ts'
import type { Country } from '../vocabulary.ts'

export interface OwnReport {
  readonly milestone: Milestone
  readonly report: Report
}

/** Counted reports that name the country or no country at all, newest first; of one day, the record's later ones first. */
export function ownReports(assessments: readonly Assessment[], country: Country): OwnReport[] {
  return assessments
    .flatMap(({ milestone, parties }) =>
      parties
        .filter((party) => party.country === country)
        .flatMap(({ reports }) => reports.toReversed().map((report) => ({ milestone, report }))),
    )
    .toSorted((a, b) => newestFirst(endOf(a.report.date), endOf(b.report.date)))
}

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}
