/** How many milestones had which status at the end of each quarter: the past as the rules read it, not as it was drawn then. */
import { endOf, type Day } from './calendar-date.ts'
import { standingAt } from './changes.ts'
import type { Clock } from './clock.ts'
import { quarterEndsBetween } from './quarters.ts'
import type { Milestone, Report } from './records/milestone.ts'
import { countStatuses, type StatusCounts } from './summary.ts'
import type { Country, Status } from './vocabulary.ts'

export interface StatusPoint {
  readonly day: Day
  /** Adds up to the number of milestones: one without a counted report yet is counted as "no record". */
  readonly counts: StatusCounts
}

function isKnown({ recorded }: Report, { knownOn }: Clock): boolean {
  return knownOn === null || recorded <= knownOn
}

/** The quarter ends since the first known report, and last the as-of date itself, so that the picture ends where the page stands. */
export function daysOverTime(milestones: readonly Milestone[], clock: Clock): Day[] {
  let first: Day | null = null
  for (const { reports } of milestones) {
    for (const report of reports) {
      const end = endOf(report.date)
      if (isKnown(report, clock) && end <= clock.asOf && (first === null || end < first)) first = end
    }
  }
  if (first === null) return []
  const ends = quarterEndsBetween(first, clock.asOf)
  return ends.at(-1) === clock.asOf ? ends : [...ends, clock.asOf]
}

/**
 * The statuses of one milestone on each of the days, which come oldest first. Only a report that takes effect can change
 * a status, so the rules are asked again only after one did.
 */
function statusesOn(
  days: readonly Day[],
  milestone: Milestone,
  clock: Clock,
  viewer: Country | null,
): (Status | null)[] {
  const ends = milestone.reports.filter((report) => isKnown(report, clock)).map(({ date }) => endOf(date))
  let inEffect = -1
  let status: Status | null = null
  return days.map((day) => {
    const now = ends.filter((end) => end <= day).length
    if (now === inEffect) return status
    inEffect = now
    const { joint, parties } = standingAt(milestone, { asOf: day, knownOn: clock.knownOn })
    const own = parties.find(({ country }) => country === viewer)
    status = own === undefined ? joint : own.status
    return status
  })
}

/**
 * @param milestones those of the present selection: the same ones on every day, whatever their status was then
 * @param viewer the one chosen country, whose own statuses are counted where it acts; null counts joint ones
 */
export function statusOverTime(milestones: readonly Milestone[], clock: Clock, viewer: Country | null): StatusPoint[] {
  const days = daysOverTime(milestones, clock)
  const rows = milestones.map((milestone) => statusesOn(days, milestone, clock, viewer))
  return days.map((day, index) => ({
    day,
    counts: countStatuses(rows.map((statuses) => ({ status: statuses[index] ?? null }))),
  }))
}
