/** What a country's page shows, from the view in which that country alone is chosen. */
import { bodyItems, busiestFirst, type BodyItems } from '#src/domain/bodies/body-items.ts'
import {
  bothAct,
  comparisonRows,
  countDifferences,
  type DifferenceCounts,
} from '#src/domain/country/comparison-rows.ts'
import { ownAttention, type Attention } from '#src/domain/country/own-attention.ts'
import { ownReports, type OwnReport } from '#src/domain/country/own-reports.ts'
import { sourceCoverage, type SourceCoverage } from '#src/domain/country/source-coverage.ts'
import { datesBetween, type NextDate } from '#src/domain/next-dates.ts'
import type { Path } from '#src/domain/records/framework.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import { statusOverTime, type StatusPoint } from '#src/domain/status-over-time.ts'
import { countOwnStatuses, ownStanding, type OwnStanding, type StatusCounts } from '#src/domain/summary.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { viewOf, type TextMatch, type View } from '#src/domain/view.ts'
import { COUNTRIES, type Country } from '#src/domain/vocabulary.ts'

export interface StandingRow {
  /** Null: all paths together. */
  readonly path: Path | null
  readonly counts: StatusCounts
  readonly standing: OwnStanding
}

export interface Pair {
  readonly other: Country
  readonly both: number
  readonly counts: DifferenceCounts
}

export interface CountryModel {
  readonly country: Country
  readonly view: View
  readonly rows: readonly StandingRow[]
  readonly overall: StandingRow
  /** The country's own statuses at each quarter's end, of the milestones it acts in. */
  readonly points: readonly StatusPoint[]
  readonly attention: readonly Attention[]
  readonly dates: readonly NextDate[]
  readonly reports: readonly OwnReport[]
  readonly coverage: SourceCoverage
  readonly pairs: readonly Pair[]
  /** Bodies of the country that the view's items name, busiest first. */
  readonly bodies: readonly BodyItems[]
}

export function countryModel(
  tracker: Tracker,
  selection: Selection,
  textMatch: TextMatch,
  country: Country,
): CountryModel {
  const view = viewOf(tracker, { ...selection, country: [country], match: 'any' }, textMatch)
  const { items, clock } = view
  const shown = new Set(items.map(({ id }) => id))
  const assessments = tracker.assessedAt(clock).filter(({ milestone }) => shown.has(milestone.id))
  const rowOf = (path: Path | null): StandingRow => {
    const ofPath = path === null ? items : items.filter((item) => item.path === path.id)
    return { path, counts: countOwnStatuses(ofPath, country), standing: ownStanding(ofPath, country) }
  }
  // Both parties' flags are needed to compare two, so the pairs look at all three's view.
  const { items: ofAll } = viewOf(tracker, { ...selection, country: [], match: 'any' }, textMatch)
  return {
    country,
    view,
    rows: tracker.snapshot.framework.paths.toSorted((a, b) => a.number - b.number).map(rowOf),
    overall: rowOf(null),
    points: statusOverTime(
      assessments.flatMap(({ milestone }) => (milestone.countries.includes(country) ? [milestone] : [])),
      clock,
      country,
    ),
    attention: ownAttention(items, country),
    dates: datesBetween(items, clock.asOf, null, country),
    reports: ownReports(assessments, country),
    coverage: sourceCoverage(assessments, country, tracker.context.evidence.sourceOf),
    pairs: COUNTRIES.filter((other) => other !== country).map((other) => {
      const counts = countDifferences(comparisonRows(ofAll, country, other))
      return { other, both: bothAct(counts), counts }
    }),
    bodies: busiestFirst(
      bodyItems(tracker.snapshot.bodies, items).filter((body) => body.group === country && body.items.length > 0),
    ),
  }
}
