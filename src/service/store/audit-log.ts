/** The audit trail in the database. */
import { AuditEntrySchema, nextEntry, type AuditEntry, type AuditNote } from '#src/domain/editing/audit.ts'
import { EVERY_ENTRY, NO_ACTOR, type AuditQuery } from '#src/domain/editing/audit-query.ts'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Few enough to stand in memory, many enough that a long trail is not asked for line by line. */
const PART = 500

function parsed({ document }: { readonly document: string }): AuditEntry {
  return AuditEntrySchema.parse(JSON.parse(document))
}

/** Call as the only writer, in the transaction of what it tells of: neither is kept without the other. */
export async function appendAudit({ db }: Database, note: AuditNote, at: string): Promise<AuditEntry> {
  const last = await db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const entry = nextEntry(last ?? null, note, at)
  const { seq, actor, action, object, hash } = entry
  const row = { seq, at, actor: actor?.id ?? null, action, object, document: JSON.stringify(entry), hash }
  await db.insertInto('audit').values(row).execute()
  return entry
}

/** As matchesAudit has it. A record is looked for as the text that it is in the entry's JSON, quotation marks and all. */
function entriesOf({ kind, db }: Database, { actor, action, record, since, until }: AuditQuery) {
  const contains = kind === 'sqlite' ? sql.raw('instr') : sql.raw('strpos')
  return db
    .selectFrom('audit')
    .$if(actor !== null, (found) =>
      actor === NO_ACTOR ? found.where('actor', 'is', null) : found.where('actor', '=', actor),
    )
    .$if(action !== null, (found) =>
      found.where((build) => build.or([build('action', '=', action ?? ''), build('action', 'like', `${action}.%`)])),
    )
    .$if(record !== null, (found) => found.where(sql<boolean>`${contains}(document, ${JSON.stringify(record)}) > 0`))
    .$if(since !== null, (found) => found.where('at', '>=', `${since}T00:00:00.000Z`))
    .$if(until !== null, (found) => found.where('at', '<=', `${until}T23:59:59.999Z`))
}

/** Newest first. */
export async function readAudit(
  database: Database,
  query: AuditQuery,
  before: number | null,
  limit: number,
): Promise<AuditEntry[]> {
  const all = entriesOf(database, query).select('document').orderBy('seq', 'desc').limit(limit)
  const rows = await (before === null ? all : all.where('seq', '<', before)).execute()
  return rows.map(parsed)
}

export async function countAudit(database: Database, query: AuditQuery): Promise<number> {
  const row = await entriesOf(database, query)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Oldest first, whole. What is appended meanwhile comes at its end. */
export async function* auditTrail(database: Database, query: AuditQuery = EVERY_ENTRY): AsyncGenerator<AuditEntry> {
  let last = 0
  for (;;) {
    const part = entriesOf(database, query).select('document').where('seq', '>', last).orderBy('seq').limit(PART)
    const entries = (await part.execute()).map(parsed)
    yield* entries
    last = entries.at(-1)?.seq ?? last
    if (entries.length < PART) return
  }
}
