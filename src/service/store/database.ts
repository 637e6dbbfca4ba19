/** A connection to one of the two kinds of database, with the few things in which they differ. */
import { sql, type Kysely } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Tables } from './tables.ts'

export interface Database {
  readonly kind: 'sqlite' | 'postgresql'
  readonly db: Kysely<Tables>
}

/** Any number that other programs on the same database are unlikely to lock. */
const WRITER_LOCK = 4_173_042

/** How long one writer waits for another. */
const PATIENCE_MILLISECONDS = 20_000
const PAUSE_MILLISECONDS = 20

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** Waits without holding up the readers of this process, which SQLite's own waiting would. */
async function untilFree(begin: () => Promise<unknown>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS
  for (;;) {
    try {
      await begin()
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      await sleep(PAUSE_MILLISECONDS)
    }
  }
}

async function beginAsOnlyWriter({ kind, db }: Database): Promise<void> {
  if (kind === 'sqlite') {
    await untilFree(async () => sql`begin immediate`.execute(db))
    return
  }
  await sql`begin`.execute(db)
  await sql`select pg_advisory_xact_lock(${WRITER_LOCK})`.execute(db)
}

/** Others of this process were at it for longer than anybody should wait. The code is PostgreSQL's for a lock that is not to be had. */
class WritersBusyError extends Error {
  override readonly name = 'WritersBusyError'
  readonly code = '55P03'
}

const lastWriters = new WeakMap<Database['db'], Promise<unknown>>()

/**
 * Writers of one process take turns before they take a connection: many who wait for the lock of the database would
 * otherwise hold every connection there is, and readers would be told that it cannot be reached.
 */
async function inTurn<T>({ db }: Database, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS
  const turn = (lastWriters.get(db) ?? Promise.resolve()).then(() => {
    if (performance.now() > deadline) throw new WritersBusyError('others are writing')
    return work()
  })
  lastWriters.set(
    db,
    turn.catch(() => undefined),
  )
  return turn
}

/**
 * Runs work in a transaction as the only writer among all processes: a second process waits, then sees what the first one
 * wrote. The work must use the database it is given; the outer one would wait for it for ever.
 */
export async function asOnlyWriter<T>(database: Database, work: (inside: Database) => Promise<T>): Promise<T> {
  return inTurn(database, () =>
    database.db.connection().execute(async (connection) => {
      const inside: Database = { kind: database.kind, db: connection }
      await beginAsOnlyWriter(inside)
      try {
        const result = await work(inside)
        await sql`commit`.execute(connection)
        return result
      } catch (error) {
        // The connection may be what failed; the first error is the one that says why.
        await sql`rollback`.execute(connection).catch(() => undefined)
        throw error
      }
    }),
  )
}

/**
 * Runs a short write that needs no view of what others write: PostgreSQL's ordinary transaction, while SQLite has one
 * writer at a time in any case.
 */
export async function asWriter<T>(database: Database, work: (inside: Database) => Promise<T>): Promise<T> {
  if (database.kind === 'sqlite') return asOnlyWriter(database, work)
  return database.db.transaction().execute((db) => work({ kind: database.kind, db }))
}
