/** The ids that records may refer to, read before the checks: a broken record is still there to be referred to. */
import type { RawDataset } from '../dataset.ts'
import { bodyIdIn, englishNameIn, idIn, listIn } from './raw-record.ts'

export interface KnownReferences {
  readonly measures: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  /** By English name, as milestones refer to them. */
  readonly bodies: ReadonlySet<string>
  readonly bodyIds: ReadonlySet<string>
  readonly milestones: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

function setOf(list: unknown, read: (entry: unknown) => string | null): ReadonlySet<string> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  return new Set(entries.flatMap((entry) => read(entry) ?? []))
}

export function knownReferences({ framework, milestones, events, sources, bodies }: RawDataset): KnownReferences {
  const entries: readonly unknown[] = Array.isArray(milestones) ? milestones : []
  return {
    measures: setOf(listIn(framework, 'measures'), idIn),
    sources: setOf(sources, idIn),
    bodies: setOf(bodies, englishNameIn),
    bodyIds: setOf(bodies, bodyIdIn),
    milestones: setOf(milestones, idIn),
    reports: new Set(
      entries.flatMap((milestone) => listIn(milestone, 'reports')).flatMap((report) => idIn(report) ?? []),
    ),
    events: setOf(events, idIn),
  }
}
