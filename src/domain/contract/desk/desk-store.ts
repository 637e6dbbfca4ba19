/** What the editing desk needs of a store: the service brings one over a database, the mocks one in memory. */
import type { AuditEntry, AuditNote } from '../../editing/audit.ts'
import type { AuditQuery } from '../../editing/audit-query.ts'
import type { Draft, DraftState } from '../../editing/draft.ts'
import type { Dataset } from '../../records/dataset.ts'
import type { KeptKey } from './once.ts'
import type { Edition } from '../edition.ts'

export interface DraftQuery {
  /** Empty: any. */
  readonly states: readonly DraftState[]
  /** Id of an actor; null: anybody's. */
  readonly author: string | null
  /** Only drafts begun before this one; null: from the newest on. */
  readonly before: string | null
  readonly limit: number
}

export interface Listed<T> {
  /** Of the whole list, whatever the limit. */
  readonly total: number
  readonly items: readonly T[]
}

export interface DeskView {
  current(): Promise<Edition>
  /** The records as they stood at a revision that was published. */
  dataset(revision: number): Promise<Dataset>
  /** All versions of a draft, oldest first; empty when there is no such draft. */
  versions(id: string): Promise<readonly Draft[]>
  /** The last version of each draft, the draft that was begun last first. */
  drafts(query: DraftQuery): Promise<Listed<Draft>>
  /** Newest first, before the entry with this number. */
  audit(query: AuditQuery, before: number | null, limit: number): Promise<Listed<AuditEntry>>
  /** Oldest first, in parts that fit in memory. */
  trail(query: AuditQuery): AsyncIterable<AuditEntry>
}

/** Within one write: what is read here no other writer changes, and all of it is kept or none. */
export interface DeskWriter extends Pick<DeskView, 'current' | 'dataset' | 'versions'> {
  keep(draft: Draft): Promise<void>
  /** Makes the records the next revision, and answers its number. */
  publish(dataset: Dataset, draft: Draft): Promise<number>
  note(note: AuditNote, at: string): Promise<void>
  /** What was created under this key of this actor, unless that is too long ago. */
  keptKey(actor: string, key: string): Promise<KeptKey | null>
  keepKey(kept: KeptKey): Promise<void>
}

export interface DeskStore extends DeskView {
  /** @throws StoreUnavailable when it could not be kept; then nothing was. */
  write<T>(work: (inside: DeskWriter) => Promise<T>): Promise<T>
}

/** The store could not do it now; nothing was changed, and it is worth trying again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  readonly reason: 'store-busy' | 'store-full' | 'store-unreachable'

  constructor(reason: StoreUnavailable['reason'], cause: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}
