/** A connection to one of the two kinds of database, with the few things in which they differ. */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export interface Database {
  readonly kind: 'sqlite' | 'postgresql'
  readonly db: Kysely<Tables>
  /** How many milliseconds a writer waits for others, of this process and of all, before he is told that they are busy. */
  readonly patience: number
}

/** Longer than any number of writers takes of whom none is stuck, shorter than people wait for an answer. */
export const USUAL_PATIENCE = 20_000

/** SQLite waits by standing still, readers and all, so only for the moments in which a log is started or folded in. */
export const SQLITE_BUSY_MILLISECONDS = 500
