import type { Config } from '../config.ts'
import type { Database } from './database.ts'
import { makeReady } from '../import/first-load.ts'
import { openPostgresql } from './postgresql-database.ts'
import { openSqlite } from './sqlite-database.ts'
import { StoreError } from './store-error.ts'
import { storeOf, type Store } from './store.ts'

export interface StoreParts extends Pick<Config, 'dataFolder' | 'databaseUrl' | 'recordsFolder'> {
  readonly onIdleError: (error: Error) => void
}

/** The database that the configuration names, as it is. */
export function openDatabase({ dataFolder, databaseUrl, onIdleError }: Omit<StoreParts, 'recordsFolder'>): Database {
  return databaseUrl === null ? openSqlite(dataFolder) : openPostgresql(databaseUrl, onIdleError)
}

/** The store that the configuration names, made ready. */
export async function openStore(parts: StoreParts): Promise<Store> {
  const { recordsFolder } = parts
  const database = openDatabase(parts)
  try {
    return storeOf(database, await makeReady(database, recordsFolder))
  } catch (error) {
    await database.db.destroy()
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new StoreError(
      `The ${database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'} database cannot be used (${code})`,
      error,
    )
  }
}
