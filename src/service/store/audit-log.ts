/** The audit trail in the database. */
import { AuditEntrySchema, nextEntry, type AuditEntry, type AuditNote } from '#src/domain/editing/audit.ts'
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

/** Newest first. */
export async function readAudit({ db }: Database, before: number | null, limit: number): Promise<AuditEntry[]> {
  const all = db.selectFrom('audit').select('document').orderBy('seq', 'desc').limit(limit)
  const rows = await (before === null ? all : all.where('seq', '<', before)).execute()
  return rows.map(parsed)
}

export async function countAudit({ db }: Database): Promise<number> {
  const row = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Oldest first, whole. What is appended meanwhile comes at its end. */
export async function* auditTrail({ db }: Database): AsyncGenerator<AuditEntry> {
  let last = 0
  for (;;) {
    const part = db.selectFrom('audit').select('document').where('seq', '>', last).orderBy('seq').limit(PART)
    const entries = (await part.execute()).map(parsed)
    yield* entries
    last = entries.at(-1)?.seq ?? last
    if (entries.length < PART) return
  }
}
