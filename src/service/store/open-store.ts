import type { Config } from '../config.ts'
import { makeReady } from '../import/first-load.ts'
import { openPostgresql } from './postgresql-database.ts'
import { openSqlite } from './sqlite-database.ts'
import { StoreError } from './store-error.ts'
import { storeOf, type Store } from './store.ts'

export interface StoreParts extends Pick<Config, 'dataFolder' | 'databaseUrl' | 'recordsFolder'> {
  readonly onIdleError: (error: Error) => void
}

/** The store that the configuration names, made ready. */
export async function openStore({ dataFolder, databaseUrl, recordsFolder, onIdleError }: StoreParts): Promise<Store> {
  const database = databaseUrl === null ? openSqlite(dataFolder) : openPostgresql(databaseUrl, onIdleError)
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
