import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REFERENCE_RECORDS } from '#src/service/import/dataset-folder.ts'
import type { Database } from '#src/service/store/database.ts'
import { openPostgresql } from '#src/service/store/postgresql-database.ts'
import { openSqlite } from '#src/service/store/sqlite-database.ts'
import type { StoreParts } from '#src/service/store/open-store.ts'
import { emptyDatabase } from '../contract/empty-database.ts'

/** A place for a store that nothing has been put into, and a way to look behind the service's back. */
export interface EmptyPlace {
  readonly parts: StoreParts
  readonly look: () => Database
  readonly remove: () => Promise<void>
}

function partsOf(dataFolder: string, databaseUrl: string | null): StoreParts {
  return { dataFolder, databaseUrl, recordsFolder: REFERENCE_RECORDS, onIdleError: () => undefined }
}

async function sqlitePlace(): Promise<EmptyPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-store-'))
  return {
    parts: partsOf(folder, null),
    look: () => openSqlite(folder),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function postgresqlPlace(): Promise<EmptyPlace> {
  const { url, drop } = await emptyDatabase()
  return { parts: partsOf(tmpdir(), url), look: () => openPostgresql(url, () => undefined), remove: drop }
}

export const STORE_KINDS: readonly [name: string, place: () => Promise<EmptyPlace>][] = [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresqlPlace],
]
