/** Due dates: they stand on the reports that set them, so that the past never knows the future (rules "Due dates"). */
import type { Due, Report } from '../records/milestone.ts'
import type { PartyStanding } from './party-status.ts'

export interface SetDue extends Due {
  /** The report that set the date. */
  readonly report: Report
}

/** A planned meeting is met by any held round counted after the report that set it. */
function isMet(due: SetDue, counted: readonly Report[]): boolean {
  return (
    due.kind === 'meeting' && counted.slice(counted.indexOf(due.report) + 1).some((report) => report.round === true)
  )
}

/** Every due date set for a party by a counted report and not met, oldest first; the last one is in force. */
export function unmetDues(counted: readonly Report[], party: PartyStanding): SetDue[] {
  return party.reports
    .flatMap((report) => (report.due === undefined ? [] : [{ ...report.due, report }]))
    .filter((due) => !isMet(due, counted))
}

/**
 * The due date in force for a party: that of its last counted report that sets one; none when a round has met it. An
 * older date does not come back when the newer one is met.
 */
export function dueInForce(counted: readonly Report[], party: PartyStanding): SetDue | null {
  const setter = party.reports.findLast((report) => report.due !== undefined)
  if (setter?.due === undefined) return null
  const due: SetDue = { ...setter.due, report: setter }
  return isMet(due, counted) ? null : due
}
