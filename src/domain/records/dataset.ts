/** The whole record of the tracker in four languages: what is imported, kept, exported and fingerprinted. */
import type { EventRecord } from './event.ts'
import type { FrameworkRecord } from './framework.ts'
import type { MilestoneRecord } from './milestone.ts'
import type { ObjectionRecord } from './objection.ts'
import type { BodyRecord, Source } from './source.ts'
import type { TextReviewRecord } from './text-review.ts'

export interface Dataset {
  readonly framework: FrameworkRecord
  readonly milestones: readonly MilestoneRecord[]
  readonly events: readonly EventRecord[]
  readonly sources: readonly Source[]
  readonly bodies: readonly BodyRecord[]
  /** Absent while there are none, so that records without them keep their bytes and fingerprint. */
  readonly objections?: readonly ObjectionRecord[]
  readonly textReviews?: readonly TextReviewRecord[]
}

/** A record as it arrives, before any check; the file and its place say where to look. */
export interface RawDataset {
  readonly framework: unknown
  readonly milestones: unknown
  readonly events: unknown
  readonly sources: unknown
  readonly bodies: unknown
  readonly objections?: unknown
  readonly textReviews?: unknown
}
