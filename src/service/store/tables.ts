/** The tables as Kysely sees them. Everything is appended, nothing is changed: the past can always be asked. */

/** One per published change, numbered from 1 without gaps. */
export interface RevisionTable {
  readonly number: number
  /** RFC 3339, UTC. */
  readonly published_at: string
  /** Of the whole dataset at this revision. */
  readonly fingerprint: string
  readonly reason: string
}

export const RECORD_KINDS = ['framework', 'milestone', 'event', 'source', 'body'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** Versions of records: the one with the highest revision up to n is in force at revision n. */
export interface RecordTable {
  readonly kind: RecordKind
  readonly id: string
  readonly revision: number
  /** Place among the records of its kind. */
  readonly position: number
  /** JSON; a milestone's without its reports. */
  readonly document: string
}

/** Reports have no versions: a correction is a report of its own. */
export interface ReportTable {
  readonly id: string
  readonly milestone: string
  readonly position: number
  /** The revision that brought it. */
  readonly revision: number
  readonly document: string
}

export interface MigrationTable {
  readonly name: string
  readonly applied_at: string
}

export interface Tables {
  readonly revisions: RevisionTable
  readonly records: RecordTable
  readonly reports: ReportTable
  readonly migrations: MigrationTable
}
