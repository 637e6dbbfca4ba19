/** Keys of requests that created something. Not append-only: they are gone after a day. */
import type { Database } from '../database.ts'

export async function createRequestKeys({ db: { schema } }: Database): Promise<void> {
  await schema
    .createTable('request_keys')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_keys_key', ['actor', 'key'])
    .execute()
  await schema.createIndex('request_keys_at').on('request_keys').column('at').execute()
}
