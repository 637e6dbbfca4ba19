import type { Day } from '../calendar-date.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * The day the newest report entered the records. Files are stamped with it instead of the hour they were made: the same
 * records then give the same bytes on any machine.
 */
export function latestRecorded({ milestones, evidenceDate }: Pick<Snapshot, 'milestones' | 'evidenceDate'>): Day {
  const days = milestones.flatMap(({ reports }) => reports.map(({ recorded }) => recorded))
  return days.reduce((latest, day) => (latest < day ? day : latest), days[0] ?? evidenceDate)
}
