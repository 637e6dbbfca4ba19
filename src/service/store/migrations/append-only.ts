/** Makes the database itself refuse to change or remove rows, whoever asks and by whatever program. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

/** The key of each table: what a replacing insert would silently overwrite. */
const KEYS = {
  revisions: ['number'],
  records: ['kind', 'id', 'revision'],
  reports: ['id'],
  draft_versions: ['id', 'version'],
  publications: ['revision'],
  remarks: ['id'],
  audit: ['seq'],
} as const
type AppendOnlyTable = keyof typeof KEYS

function sqliteTriggers(table: AppendOnlyTable): RawBuilder<unknown>[] {
  const message = sql.lit(`${table} are append-only`)
  const trigger = (event: string): RawBuilder<unknown> => sql.id(`${table}_no_${event}`)
  const sameKey = sql.join(
    KEYS[table].map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
    sql` and `,
  )
  return [
    sql`create trigger ${trigger('update')} before update on ${sql.table(table)} begin select raise(abort, ${message}); end`,
    sql`create trigger ${trigger('delete')} before delete on ${sql.table(table)} begin select raise(abort, ${message}); end`,
    // "insert or replace" deletes without asking the trigger above.
    sql`create trigger ${trigger('replace')} before insert on ${sql.table(table)}
      when exists (select 1 from ${sql.table(table)} where ${sameKey})
      begin select raise(abort, ${message}); end`,
  ]
}

const POSTGRESQL_FUNCTION = sql`
  create or replace function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% are append-only', tg_table_name using errcode = 'restrict_violation';
  end $$`

function postgresqlTrigger(table: AppendOnlyTable): RawBuilder<unknown> {
  return sql`create trigger ${sql.id(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_change()`
}

export async function makeAppendOnly({ kind, db }: Database, tables: readonly AppendOnlyTable[]): Promise<void> {
  const statements =
    kind === 'sqlite' ? tables.flatMap(sqliteTriggers) : [POSTGRESQL_FUNCTION, ...tables.map(postgresqlTrigger)]
  for (const statement of statements) await statement.execute(db)
}
