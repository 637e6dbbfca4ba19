/** Revisions, versions of records, and reports. */
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { RECORD_KINDS } from '../tables.ts'
import { makeAppendOnly } from './append-only.ts'

export async function createRecords(database: Database): Promise<void> {
  const { schema } = database.db
  await schema
    .createTable('revisions')
    .addColumn('number', 'integer', (column) => column.primaryKey().check(sql`number >= 1`))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('records')
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in (${sql.join(RECORD_KINDS.map((kind) => sql.lit(kind)))})`),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull().references('revisions.number'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['kind', 'id', 'revision'])
    .execute()
  await schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('milestone', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull().references('revisions.number'))
    .addColumn('document', 'text', (column) => column.notNull())
    .addUniqueConstraint('reports_place', ['milestone', 'position'])
    .execute()
  await makeAppendOnly(database, ['revisions', 'records', 'reports'])
}
