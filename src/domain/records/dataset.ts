/** The whole record of the tracker in four languages: what is imported, kept, exported and fingerprinted. */
import type { EventRecord } from './event.ts'
import type { FrameworkRecord } from './framework.ts'
import type { MilestoneRecord } from './milestone.ts'
import type { BodyRecord, Source } from './source.ts'

export interface Dataset {
  readonly framework: FrameworkRecord
  readonly milestones: readonly MilestoneRecord[]
  readonly events: readonly EventRecord[]
  readonly sources: readonly Source[]
  readonly bodies: readonly BodyRecord[]
}

/** A record as it arrives, before any check; the file and its place say where to look. */
export interface RawDataset {
  readonly framework: unknown
  readonly milestones: unknown
  readonly events: unknown
  readonly sources: unknown
  readonly bodies: unknown
}
