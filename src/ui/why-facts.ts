/** What a status or a grade rests on, for whoever asks why. */
import type { Clock } from '#src/domain/clock.ts'
import type { Item } from '#src/domain/item.ts'
import type { Milestone, Report } from '#src/domain/records/milestone.ts'
import type { Source } from '#src/domain/records/source.ts'
import type { Tracker } from '#src/domain/tracker.ts'

export interface Grounds {
  /** The reports, oldest first. */
  readonly reports: readonly Report[]
  /** Their sources, each once, in the order of the reports. */
  readonly sources: readonly Source[]
}

export function milestoneOf(tracker: Tracker, id: string): Milestone | null {
  return tracker.snapshot.milestones.find((milestone) => milestone.id === id) ?? null
}

/** The report that the shown status rests on, or all that count. */
export function groundsOf(tracker: Tracker, clock: Clock, item: Item, of: 'shown' | 'all'): Grounds {
  const assessment = tracker.assessedAt(clock).find(({ milestone }) => milestone.id === item.id)
  const counted = assessment?.counted ?? []
  const reports = of === 'all' ? counted : counted.filter(({ id }) => id === item.restsOn)
  const ids = new Set(reports.flatMap(({ sources }) => sources))
  return { reports, sources: [...ids].map(tracker.context.evidence.sourceOf) }
}
