/** Since when a milestone has had its joint status. */
import type { CalendarDate } from './calendar-date.ts'
import { standingAfter } from './changes.ts'
import type { Milestone, Report } from './records/milestone.ts'

/**
 * The date of the report that began the present unbroken run of the joint status; null without a record. A party's own
 * `since` differs where the roll-up asks several parties.
 */
export function jointSince(milestone: Milestone, counted: readonly Report[]): CalendarDate | null {
  const present = standingAfter(milestone, counted).joint
  if (present === null) return null
  let since: CalendarDate | null = null
  for (const [index, report] of [...counted.entries()].toReversed()) {
    if (standingAfter(milestone, counted.slice(0, index + 1)).joint !== present) break
    since = report.date
  }
  return since
}
