/** Dry runs in the database, so that any process on it can show one, cancel it or propose its changes. */
import type { Database } from '../store/database.ts'
import { asWriter } from '../store/only-writer.ts'
import type { ImportTable } from '../store/tables.ts'
import type { DryRunResult, Progress } from '#src/domain/contract/import/dry-run-result.ts'
import { IMPORT_STAGES, IMPORT_STATES } from '#src/domain/contract/import/import-schema.ts'
import type { StoredImport } from '#src/domain/contract/import/import-store.ts'
import { IMPORT_FORMATS } from '#src/domain/import/import-format.ts'

export const USUAL_IMPORT_HOURS = 24
const HOUR_MILLISECONDS = 3_600_000
/** A process that has not been heard of for so long has ended. */
const LOST_MILLISECONDS = 120_000

function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString()
}

/** Also takes away what is older than is kept. */
export async function addImport(database: Database, row: ImportTable, hours = USUAL_IMPORT_HOURS): Promise<void> {
  await asWriter(database, async ({ db }) => {
    await db
      .deleteFrom('imports')
      .where('at', '<', before(new Date(row.at), hours * HOUR_MILLISECONDS))
      .execute()
    await db.insertInto('imports').values(row).execute()
  })
}

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const found = values.find((one) => one === text)
  if (found === undefined)
    throw new RangeError(`the database says "${text}" where one of ${values.join(', ')} should be`)
  return found
}

function importOfRow({ id, file, format, at, state, stage, done, base, draft, result }: ImportTable): StoredImport {
  const read: DryRunResult | null = result === null ? null : JSON.parse(result)
  return {
    id,
    file,
    format: oneOf(IMPORT_FORMATS, format),
    at,
    state: oneOf(IMPORT_STATES, state),
    stage: oneOf(IMPORT_STAGES, stage),
    done,
    base,
    draft,
    result: read,
  }
}

/** Somebody else's is as good as none. */
export async function findImport({ db }: Database, id: string, owner: string, now: Date): Promise<StoredImport | null> {
  const row = await db
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst()
  if (row === undefined) return null
  const isLost = row.state === 'running' && row.seen_at < before(now, LOST_MILLISECONDS)
  return importOfRow(isLost ? { ...row, state: 'failed' } : row)
}

/** @returns false when it was cancelled meanwhile */
export async function noteProgress(
  database: Database,
  id: string,
  { stage, done }: Progress,
  now: Date,
): Promise<boolean> {
  return asWriter(database, async ({ db }) => {
    const { numUpdatedRows } = await db
      .updateTable('imports')
      .set({ stage, done, seen_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

/** Only what is running comes to an end. @param result null when it was cancelled or failed */
export async function endImport(
  database: Database,
  id: string,
  state: 'done' | 'cancelled' | 'failed',
  result: DryRunResult | null,
): Promise<void> {
  await asWriter(database, ({ db }) =>
    db
      .updateTable('imports')
      .set({ state, stage: 'done', done: 1, result: result === null ? null : JSON.stringify(result) })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute(),
  )
}

export async function noteDraft(database: Database, id: string, draft: string): Promise<void> {
  await asWriter(database, ({ db }) => db.updateTable('imports').set({ draft }).where('id', '=', id).execute())
}
