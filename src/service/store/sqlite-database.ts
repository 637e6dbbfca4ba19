import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { SQLITE_BUSY_MILLISECONDS, USUAL_PATIENCE, type Database } from './database.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

const SQLITE_FILE = 'four-paths.sqlite'

function openFile(file: string): SQLite.Database {
  const sqlite = new SQLite(file, { timeout: SQLITE_BUSY_MILLISECONDS })
  // WAL: readers never wait for a writer. FULL: what was acknowledged survives a power cut.
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  return sqlite
}

/** The embedded database in the data folder, made when it is not there. Two processes may hold it. */
export function openSqlite(dataFolder: string): Database {
  const file = join(dataFolder, SQLITE_FILE)
  try {
    mkdirSync(dataFolder, { recursive: true })
    return {
      kind: 'sqlite',
      patience: USUAL_PATIENCE,
      db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(file) }) }),
    }
  } catch (error) {
    throw new StoreError(`The database ${file} cannot be opened`, error)
  }
}
