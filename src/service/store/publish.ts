/** Publishes a dataset as the next revision: what is new or changed is appended, what stood before stays readable. */
import type { Dataset } from '#src/domain/records/dataset.ts'
import { canonicalJson, canonicalParts } from '#src/domain/fingerprint.ts'
import { hashParts } from '../http/hash-text.ts'
import type { Database } from './database.ts'
import { announceRevision } from './revision-channel.ts'
import { newestRevision, readRows } from './read-revision.ts'
import { rowsOf, type RecordRow, type RemarkRow, type ReportRow, type Rows } from './stored-rows.ts'
import { StoreError } from './store-error.ts'
import type { RevisionTable } from './tables.ts'

const NOTHING: Rows = { records: [], reports: [], remarks: [] }
/** Below the limit of parameters of a statement, on either kind of database. */
const ROWS_PER_STATEMENT = 500

function recordKey({ kind, id }: RecordRow): string {
  return `${kind} ${id}`
}

function isSame(a: RecordRow | ReportRow | RemarkRow, b: RecordRow | ReportRow | RemarkRow): boolean {
  return a.position === b.position && canonicalJson(JSON.parse(a.document)) === canonicalJson(JSON.parse(b.document))
}

function refuseLosses<R>(before: readonly R[], after: ReadonlyMap<string, R>, keyOf: (row: R) => string): void {
  const lost = before.map(keyOf).filter((key) => !after.has(key))
  if (lost.length > 0) throw new StoreError(`What is published stays: ${lost.join(', ')} may not be left out`)
}

function newRecords(before: Rows, after: Rows): RecordRow[] {
  const known = new Map(before.records.map((row) => [recordKey(row), row]))
  refuseLosses(before.records, new Map(after.records.map((row) => [recordKey(row), row])), recordKey)
  return after.records.filter((row) => {
    const old = known.get(recordKey(row))
    return old === undefined || !isSame(old, row)
  })
}

function newReports(before: Rows, after: Rows): ReportRow[] {
  const known = new Map(before.reports.map((row) => [row.id, row]))
  refuseLosses(before.reports, new Map(after.reports.map((row) => [row.id, row])), ({ id }) => id)
  const fresh = after.reports.filter(({ id }) => !known.has(id))
  const changed = after.reports.filter((row) => {
    const old = known.get(row.id)
    return old !== undefined && (old.milestone !== row.milestone || !isSame(old, row))
  })
  if (changed.length === 0) return fresh
  throw new StoreError(
    `A report is never changed, only corrected by another: ${changed.map(({ id }) => id).join(', ')}`,
  )
}

function newRemarks(before: Rows, after: Rows): RemarkRow[] {
  const known = new Map(before.remarks.map((row) => [row.id, row]))
  refuseLosses(before.remarks, new Map(after.remarks.map((row) => [row.id, row])), ({ id }) => id)
  const changed = after.remarks.filter((row) => {
    const old = known.get(row.id)
    return old !== undefined && (old.kind !== row.kind || !isSame(old, row))
  })
  if (changed.length === 0) return after.remarks.filter(({ id }) => !known.has(id))
  throw new StoreError(`What others said is never changed: ${changed.map(({ id }) => id).join(', ')}`)
}

function* inParts<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    yield rows.slice(start, start + ROWS_PER_STATEMENT)
}

/**
 * Call as the only writer. A dataset that changes nothing makes no revision.
 * @throws StoreError when it would change or leave out what was published
 */
export async function publish(database: Database, dataset: Dataset, reason: string): Promise<RevisionTable> {
  const { db } = database
  const newest = await newestRevision(database)
  const before = newest === null ? NOTHING : await readRows(database, newest.number)
  const after = rowsOf(dataset)
  const records = newRecords(before, after)
  const reports = newReports(before, after)
  const remarks = newRemarks(before, after)
  if (newest !== null && [records, reports, remarks].every((rows) => rows.length === 0)) return newest
  const revision: RevisionTable = {
    number: (newest?.number ?? 0) + 1,
    published_at: new Date().toISOString(),
    fingerprint: hashParts(canonicalParts(dataset)),
    reason,
  }
  const published = <R extends object>(row: R) => ({ ...row, revision: revision.number })
  await db.insertInto('revisions').values(revision).execute()
  for (const part of inParts(records.map(published))) await db.insertInto('records').values(part).execute()
  for (const part of inParts(reports.map(published))) await db.insertInto('reports').values(part).execute()
  for (const part of inParts(remarks.map(published))) await db.insertInto('remarks').values(part).execute()
  await announceRevision(database, revision.number)
  return revision
}
