/**
 * What changed between two dates: the world moved, or the record was corrected. The two are never mixed; changes of the
 * method are in method.ts. Source: rules "Changes".
 */
import { endOf, type CalendarDate, type Day } from './calendar-date.ts'
import type { Clock } from './clock.ts'
import type { Milestone, Report } from './records/milestone.ts'
import { countedReports } from './status/counted-reports.ts'
import { jointStanding } from './status/joint-status.ts'
import { partyStanding } from './status/party-status.ts'
import type { Country, Status } from './vocabulary.ts'

export interface Standing {
  readonly joint: Status | null
  readonly parties: readonly { readonly country: Country; readonly status: Status | null }[]
}

export interface Change {
  readonly milestone: string
  readonly report: string
  /** The day the report took effect, with its precision. */
  readonly date: CalendarDate
  readonly recorded: Day
  /** The parties the report speaks for. */
  readonly parties: readonly Country[]
  readonly before: Standing
  readonly after: Standing
}

export interface Correction extends Change {
  /** Id of the corrected report. */
  readonly corrects: string
}

export interface Period {
  /** Excluded. */
  readonly since: Day
  /** Included. */
  readonly until: Day
  readonly knownOn: Day | null
}

/** The joint status and every party's after the given counted reports. */
export function standingAfter(milestone: Milestone, counted: readonly Report[]): Standing {
  const parties = milestone.countries.map((country) => partyStanding(counted, country))
  return {
    joint: jointStanding(milestone, counted, parties).status,
    parties: parties.map(({ country, status }) => ({ country, status })),
  }
}

export function standingAt(milestone: Milestone, clock: Clock): Standing {
  return standingAfter(milestone, countedReports(milestone.reports, clock))
}

function within(day: Day, { since, until }: Period): boolean {
  return since < day && day <= until
}

function mayHaveMoved({ corrects, date }: Report, period: Period): boolean {
  return corrects === undefined && within(endOf(date), period)
}

function changeOf(milestone: Milestone, report: Report, before: Standing, after: Standing): Change {
  return {
    milestone: milestone.id,
    report: report.id,
    date: report.date,
    recorded: report.recorded,
    parties: report.parties ?? milestone.countries,
    before,
    after,
  }
}

/** Reports that correct nothing and took effect in the period, oldest first. A corrected report has left every rule. */
export function movedIn(milestone: Milestone, period: Period): Change[] {
  // Most milestones have none in half a year, and which reports count need not be worked out for them.
  if (!milestone.reports.some((report) => mayHaveMoved(report, period))) return []
  const counted = countedReports(milestone.reports, { asOf: period.until, knownOn: period.knownOn })
  return counted.flatMap((report, index) => {
    if (!mayHaveMoved(report, period)) return []
    const before = standingAfter(milestone, counted.slice(0, index))
    return [changeOf(milestone, report, before, standingAfter(milestone, counted.slice(0, index + 1)))]
  })
}

/** Reports that correct another and were recorded in the period, in the order of recording. */
export function correctedIn(milestone: Milestone, period: Period): Correction[] {
  const { until: asOf, knownOn } = period
  const corrections = milestone.reports
    .filter((report) => report.corrects !== undefined && within(report.recorded, period))
    .filter((report) => knownOn === null || report.recorded <= knownOn)
    .toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))
  return corrections.flatMap((report, index) => {
    if (report.corrects === undefined) return []
    const later = corrections.slice(index + 1)
    const upTo = milestone.reports.filter((one) => !later.includes(one))
    const without = upTo.filter((one) => one !== report)
    const before = standingAfter(milestone, countedReports(without, { asOf, knownOn }))
    const after = standingAfter(milestone, countedReports(upTo, { asOf, knownOn }))
    return [{ ...changeOf(milestone, report, before, after), corrects: report.corrects }]
  })
}

export interface Changes {
  readonly moved: readonly Change[]
  readonly corrected: readonly Correction[]
}

/** The changes of many milestones, newest first; of one milestone on one day too, so that each starts where the next ended. */
export function changesIn(milestones: readonly Milestone[], period: Period): Changes {
  return {
    moved: milestones
      .flatMap((milestone) => movedIn(milestone, period).toReversed())
      .toSorted((a, b) => newestFirst(endOf(a.date), endOf(b.date))),
    corrected: milestones
      .flatMap((milestone) => correctedIn(milestone, period).toReversed())
      .toSorted((a, b) => newestFirst(a.recorded, b.recorded)),
  }
}

function newestFirst(a: Day, b: Day): number {
  return a < b ? 1 : a > b ? -1 : 0
}

/** The changes of some of the milestones that changed, in the same order. */
export function changesOf({ moved, corrected }: Changes, isShown: (milestoneId: string) => boolean): Changes {
  return {
    moved: moved.filter(({ milestone }) => isShown(milestone)),
    corrected: corrected.filter(({ milestone }) => isShown(milestone)),
  }
}

/** The milestones that changed. */
export function changedIds({ moved, corrected }: Changes): ReadonlySet<string> {
  return new Set([...moved, ...corrected].map(({ milestone }) => milestone))
}
