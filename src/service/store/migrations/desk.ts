/** Drafts in all their versions, who published what, what was said of records, and the audit trail. */
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { REMARK_KINDS } from '../tables.ts'
import { makeAppendOnly } from './append-only.ts'

export async function createDesk(database: Database): Promise<void> {
  const { schema } = database.db
  await schema
    .createTable('draft_versions')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().check(sql`version >= 1`))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('base', 'integer', (column) => column.notNull().references('revisions.number'))
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_versions_key', ['id', 'version'])
    .execute()
  await schema
    .createTable('publications')
    .addColumn('revision', 'integer', (column) => column.primaryKey().notNull().references('revisions.number'))
    .addColumn('draft', 'text', (column) => column.notNull().unique())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('remarks')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in (${sql.join(REMARK_KINDS.map((kind) => sql.lit(kind)))})`),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull().references('revisions.number'))
    .addColumn('document', 'text', (column) => column.notNull())
    .addUniqueConstraint('remarks_place', ['kind', 'position'])
    .execute()
  await schema
    .createTable('audit')
    .addColumn('seq', 'integer', (column) =>
      column
        .primaryKey()
        .notNull()
        .check(sql`seq >= 1`),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('object', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await makeAppendOnly(database, ['draft_versions', 'publications', 'remarks', 'audit'])
}
