/**
 * The tables as Kysely sees them. What is published is appended and never changed: the past can always be asked. Who is
 * signed in is not part of that past, so those tables are apart.
 */
import type { AccessTables } from '../access/store/access-tables.ts'

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

export const REMARK_KINDS = ['objection', 'text-review'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** What others say of records. Like reports, these have no versions. */
export interface RemarkTable {
  readonly id: string
  readonly kind: RemarkKind
  /** Place among those of its kind. */
  readonly position: number
  readonly revision: number
  readonly document: string
}

export interface DraftVersionTable {
  readonly id: string
  readonly version: number
  readonly state: string
  /** Id of the actor. */
  readonly author: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly base: number
  readonly document: string
}

/** Which draft became which revision, and by whom. */
export interface PublicationTable {
  readonly revision: number
  readonly draft: string
  readonly author: string
  readonly publisher: string
}

/** Each row seals the one before it by its hash. */
export interface AuditTable {
  readonly seq: number
  readonly at: string
  readonly actor: string | null
  readonly action: string
  readonly object: string
  /** The whole entry. */
  readonly document: string
  readonly hash: string
}

/** Dry runs of imports, for a day: nothing of them is part of the record. Any process on the database can show them. */
export interface ImportTable {
  readonly id: string
  /** Id of the actor. */
  readonly owner: string
  readonly file: string
  readonly format: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly state: string
  readonly stage: string
  readonly done: number
  /** When the process that runs it was last heard of. */
  readonly seen_at: string
  readonly base: number
  /** JSON; null until it is done. */
  readonly result: string | null
  readonly draft: string | null
}

/** Under which key of whom a draft was created, so that a request that is sent again is not done again. */
export interface RequestKeyTable {
  readonly actor: string
  readonly key: string
  readonly digest: string
  readonly draft: string
  /** RFC 3339, UTC. */
  readonly at: string
}

export interface MigrationTable {
  readonly name: string
  readonly applied_at: string
}

export interface Tables extends AccessTables {
  readonly revisions: RevisionTable
  readonly records: RecordTable
  readonly reports: ReportTable
  readonly remarks: RemarkTable
  readonly draft_versions: DraftVersionTable
  readonly publications: PublicationTable
  readonly audit: AuditTable
  readonly imports: ImportTable
  readonly request_keys: RequestKeyTable
  readonly migrations: MigrationTable
}
