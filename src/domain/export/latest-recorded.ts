import type { Day } from '../calendar-date.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * The day the newest report entered the records. Files are stamped with it instead of the hour they were made: the same
 * records then give the same bytes on any machine.
 */
export function latestRecorded({ milestones, evidenceDate }: Pick<Snapshot, 'milestones' | 'evidenceDate'>): Day {
  let latest: Day | null = null
  for (const { reports } of milestones)
    for (const { recorded } of reports) if (latest === null || latest < recorded) latest = recorded
  return latest ?? evidenceDate
}
