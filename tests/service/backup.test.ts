import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { BackupError, restoreBackup } from '#src/service/backup/restore-backup.ts'
import { verifyStore } from '#src/service/backup/verify-store.ts'
import { writeBackup } from '#src/service/backup/write-backup.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const ALICE = person('alice', 'editor')
const RUTH = person('ruth', 'reviewer')
const AT = '2026-11-25T00:00:00.000Z'

const PAIRS = STORE_KINDS.flatMap(([from, fromPlace]) =>
  STORE_KINDS.map(([to, toPlace]) => [from, to, fromPlace, toPlace] as const),
)

async function publish({ address }: RunningService, id: string): Promise<number> {
  const send = (actor: typeof ALICE, path: string, ifMatch: string, body?: object) =>
    fetch(`${address}/api/v1${path}`, {
      method: 'POST',
      headers: {
        [ACTOR_HEADER]: JSON.stringify(actor),
        'if-match': ifMatch,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const record = {
    id,
    title: `Source ${id}`,
    publisher: 'P',
    url: null,
    published: null,
    language: 'en',
    read: 'full',
    official: false,
    party: null,
    kind: 'other',
  }
  const made = DraftDetailSchema.parse(
    await (
      await send(ALICE, '/drafts', '"r1"', { summary: id, changes: [{ kind: 'source', action: 'add', record }] })
    ).json(),
  )
  await send(ALICE, `/drafts/${made.id}/submit`, `"v1"`)
  const done = await send(RUTH, `/drafts/${made.id}/publish`, `"v2-r${made.current}"`)
  return DraftDetailSchema.parse(await done.json()).revision ?? 0
}

describe.each(PAIRS)('a backup of %s, restored into %s', (_, __, fromPlace, toPlace) => {
  let from: EmptyPlace
  let to: EmptyPlace
  let service: RunningService
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-backup-'))
  const file = join(folder, 'backup.gz')

  beforeAll(async () => {
    from = await fromPlace()
    to = await toPlace()
    const { dataFolder, databaseUrl } = from.parts
    service = await startService({ dataFolder, ...(databaseUrl === null ? {} : { databaseUrl }) })
  })

  afterAll(async () => {
    await service.stop()
    await Promise.all([from.remove(), to.remove()])
    rmSync(folder, { recursive: true, force: true })
  })

  it('is of one moment while others write, and brings everything back', async () => {
    await publish(service, 'before')
    const database = from.look()
    const writing = publish(service, 'during')
    const { rows, revision } = await writeBackup(database, file, AT)
    await writing
    await publish(service, 'after')
    expect(statSync(file).mode & 0o077).toBe(0)
    expect([2, 3]).toContain(revision)

    const target = to.look()
    expect(await restoreBackup(target, file)).toBe(rows)
    const [before, after] = [await verifyStore(database), await verifyStore(target)]
    expect(before).toMatchObject({ revisions: 4, faults: [] })
    expect(after).toMatchObject({ revisions: revision, faults: [] })
    const { rows: then } = await sql<{
      fingerprint: string
    }>`select fingerprint from revisions where number = ${revision}`.execute(database.db)
    expect(after.newest).toEqual({ revision, fingerprint: then[0]?.fingerprint })
    // Two entries come with each publication but the last one of the backup, which may have been under way.
    expect(after.chain.entries).toBeGreaterThanOrEqual(3 * (revision - 1))

    await expect(restoreBackup(target, file)).rejects.toThrow('is in use')
    const again = join(folder, 'again.gz')
    await writeBackup(target, again, AT)
    expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file)))).toBe(true)
    await Promise.all([database.db.destroy(), target.db.destroy()])
  })

  it('is refused when it was cut off or changed, and leaves nothing behind', async () => {
    const place = await toPlace()
    const target = place.look()
    const text = gunzipSync(readFileSync(file)).toString()
    const lines = text.trimEnd().split('\n')
    const damaged = [
      gzipSync(text).subarray(0, 2000),
      gzipSync(lines.slice(0, -1).join('\n')),
      gzipSync(text.replace('Source before', 'Source BEFORE')),
      gzipSync([...lines.slice(0, 5), ...lines.slice(6)].join('\n')),
      gzipSync(text.replace('"version":1', '"version":2')),
      gzipSync(text.replace('001-records', '999-later')),
      Buffer.from('no backup'),
    ]
    for (const [index, bytes] of damaged.entries()) {
      const path = join(folder, `damaged-${index}.gz`)
      writeFileSync(path, bytes)
      await expect(restoreBackup(target, path)).rejects.toThrow(BackupError)
    }
    expect((await target.db.introspection.getTables()).map(({ name }) => name)).not.toContain('revisions')
    await target.db.destroy()
    await place.remove()
  })
})

describe('verify', () => {
  it.each(STORE_KINDS)(
    'on %s finds what was changed by hand, in records and in the audit trail',
    async (kind, makePlace) => {
      const place = await makePlace()
      const { dataFolder, databaseUrl } = place.parts
      const service = await startService({ dataFolder, ...(databaseUrl === null ? {} : { databaseUrl }) })
      await publish(service, 'one')
      const database = place.look()
      expect((await verifyStore(database)).faults).toEqual([])
      const guards = await triggersOf(kind, database)
      for (const guard of guards) await guard.execute(database.db)
      await sql`update records set document = replace(document, 'Source one', 'Source two') where kind = 'source' and id = 'one'`.execute(
        database.db,
      )
      await sql`update audit set document = replace(document, 'alice', 'mallory') where seq = 2`.execute(database.db)
      const { faults } = await verifyStore(database)
      expect(faults).toEqual([
        expect.stringMatching(/^revision 2: its records have the fingerprint/),
        'audit trail: entry 2 does not fit the one before it (hash)',
      ])
      await database.db.destroy()
      await service.stop()
      await place.remove()
    },
  )
})

/** Statements that take the guards of the tables away, as somebody with the database's password could. */
async function triggersOf(kind: string, { db }: ReturnType<EmptyPlace['look']>) {
  if (kind !== 'SQLite')
    return ['records', 'audit'].map((table) => sql`alter table ${sql.table(table)} disable trigger all`)
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(db)
  return rows.map(({ name }) => sql`drop trigger ${sql.ref(name)}`)
}
