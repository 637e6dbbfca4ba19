import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { USUAL_PATIENCE, type Database } from './database.ts'
import type { Tables } from './tables.ts'

const CONNECT_MILLISECONDS = 5000
/** Longer than any statement here should take; without it a hung server would hang its clients. */
const STATEMENT_MILLISECONDS = 30_000
/** Every revision is read once, so few connections serve many readers. */
const CONNECTIONS = 4

/** A PostgreSQL by its address. Connects with the first query, and again by itself after the server was away. */
export function openPostgresql(url: string, onIdleError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    query_timeout: STATEMENT_MILLISECONDS,
    application_name: 'four-paths',
  })
  // An idle connection that breaks would otherwise end the process.
  pool.on('error', onIdleError)
  // So would one that breaks between two statements of a transaction, which the pool does not listen to meanwhile; the
  // next statement fails and says so to whoever asked.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    kind: 'postgresql',
    patience: USUAL_PATIENCE,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
  }
}
