/** Transactions of those who write. */
import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import { SQLITE_BUSY_MILLISECONDS, type Database } from './database.ts'
import { Turns, WritersBusyError } from './turns.ts'

type Work<T> = (inside: Database) => Promise<T>

/** Any number that other programs on the same database are unlikely to lock. */
const WRITER_LOCK = 4_173_042
const PAUSE_MILLISECONDS = 20

/** Another process is writing into the same SQLite file, and nothing has begun here. */
class NotYetError extends Error {
  override readonly name = 'NotYetError'
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

async function inTransaction<T>(
  database: Database,
  begin: (inside: Database) => Promise<void>,
  work: Work<T>,
): Promise<T> {
  return database.db.connection().execute(async (connection) => {
    const inside: Database = { ...database, db: connection }
    try {
      await begin(inside)
      const result = await work(inside)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // The connection may be what failed; the first error is the one that says why.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

async function beginOnSqlite({ db }: Database): Promise<void> {
  await sql`pragma busy_timeout = 0`.execute(db)
  try {
    await sql`begin immediate`.execute(db)
  } catch (error) {
    throw isBusy(error) ? new NotYetError('another process is writing', { cause: error }) : error
  } finally {
    await sql`pragma busy_timeout = ${sql.lit(SQLITE_BUSY_MILLISECONDS)}`.execute(db)
  }
}

/** Gives the only connection back between two tries, and never stands still: this process goes on reading meanwhile. */
async function writeToSqlite<T>(database: Database, deadline: number, work: Work<T>): Promise<T> {
  for (;;) {
    try {
      return await inTransaction(database, beginOnSqlite, work)
    } catch (error) {
      if (!(error instanceof NotYetError)) throw error
      if (performance.now() > deadline) throw new WritersBusyError('another process is writing', { cause: error })
      await sleep(PAUSE_MILLISECONDS)
    }
  }
}

async function writeToPostgresql<T>(database: Database, deadline: number, work: Work<T>): Promise<T> {
  const begin = async ({ db }: Database): Promise<void> => {
    const left = Math.max(PAUSE_MILLISECONDS, Math.round(deadline - performance.now()))
    await sql`begin`.execute(db)
    await sql`select set_config('lock_timeout', ${String(left)}, true)`.execute(db)
    await sql`select pg_advisory_xact_lock(${WRITER_LOCK})`.execute(db)
  }
  return inTransaction(database, begin, work)
}

const turns = new WeakMap<Database['db'], Turns>()

/**
 * Writers of one process take turns before they take a connection: many who wait for the lock of the database would
 * otherwise hold every connection there is, and readers would be told that it cannot be reached.
 */
function turnsOf({ db }: Database): Turns {
  const known = turns.get(db) ?? new Turns()
  turns.set(db, known)
  return known
}

/**
 * Runs work in a transaction as the only writer among all processes: a second process waits, then sees what the first one
 * wrote. The work must use the database it is given; the outer one would wait for it for ever.
 */
export async function asOnlyWriter<T>(database: Database, work: Work<T>): Promise<T> {
  const { kind, patience } = database
  const deadline = performance.now() + patience
  const write = kind === 'sqlite' ? writeToSqlite : writeToPostgresql
  return turnsOf(database).take(patience, () => write(database, deadline, work))
}

/**
 * Runs a short write that needs no view of what others write: PostgreSQL's ordinary transaction, while SQLite has one
 * writer at a time in any case.
 */
export async function asWriter<T>(database: Database, work: Work<T>): Promise<T> {
  if (database.kind === 'sqlite') return asOnlyWriter(database, work)
  return database.db.transaction().execute((db) => work({ ...database, db }))
}
