/**
 * Brings the tables up to date. Own and not Kysely's Migrator, because creating the tables and loading the first records
 * must be one transaction under one lock, on both kinds of database.
 */
import type { Database } from './database.ts'
import { createAccess } from './migrations/access.ts'
import { createDesk } from './migrations/desk.ts'
import { createImports } from './migrations/imports.ts'
import { createRecords } from './migrations/records.ts'
import { createRequestKeys } from './migrations/request-keys.ts'

interface Migration {
  /** Kept in the database: never renamed, never reordered. */
  readonly name: string
  readonly apply: (database: Database) => Promise<void>
}

const MIGRATIONS: readonly Migration[] = [
  { name: '001-records', apply: createRecords },
  { name: '002-access', apply: createAccess },
  { name: '003-desk', apply: createDesk },
  { name: '004-imports', apply: createImports },
  { name: '005-request-keys', apply: createRequestKeys },
]

export function migrationNames(): readonly string[] {
  return MIGRATIONS.map(({ name }) => name)
}

/** Call as the only writer. @param wanted only these, for a backup of an older version */
export async function migrate(database: Database, wanted: readonly string[] = migrationNames()): Promise<void> {
  const { db } = database
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute()
  const applied = await db.selectFrom('migrations').select('name').execute()
  const missing = MIGRATIONS.filter(({ name }) => wanted.includes(name) && !applied.some((one) => one.name === name))
  for (const { name, apply } of missing) {
    await apply(database)
    await db.insertInto('migrations').values({ name, applied_at: new Date().toISOString() }).execute()
  }
}
