import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { person } from '../contract/actors.ts'
import { emptyDatabase } from '../contract/empty-database.ts'
import { startService } from '../contract/start-service.ts'
import { event } from '../contract/suite/desk-changes.ts'
import { CutConnection } from './cut-connection.ts'
import { DeskClient } from './desk-client.ts'
import { expectSound } from './desk-soundness.ts'

const ALICE = person('alice', 'editor')
const SOON_MILLISECONDS = 60_000

describe('the desk in trouble', () => {
  it('a full disk: refused in plain words, nothing is half kept, readers notice nothing, and it mends by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'four-paths-full-'))
    const service = await startService({ dataFolder: folder })
    const { database } = service.store
    const client = new DeskClient(service.address)
    const long = Array.from({ length: 60 }, (_, index) => event(`event-${index}`, 'x'.repeat(4000)))
    const usual = await sql<{ max_page_count: number }>`pragma max_page_count`.execute(database.db)
    // SQLite behaves as on a full disk; the page count is the one thing about it that a test can set.
    await sql`pragma max_page_count = 1`.execute(database.db)

    const { status, refusal } = await client.create(ALICE, 1, long)
    expect([status, refusal?.reason]).toEqual([503, 'store-full'])
    expect((await fetch(`${service.address}/api/v1/tracker`)).status).toBe(200)
    expect((await expectSound(database)).drafts.size).toBe(0)

    await sql`pragma max_page_count = ${sql.lit(usual.rows[0]?.max_page_count ?? 0)}`.execute(database.db)
    expect((await client.create(ALICE, 1, long)).status).toBe(201)
    expect((await expectSound(database)).drafts.size).toBe(1)
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('a database that is gone: refused in plain words, readers keep what they have, and it mends by itself', async () => {
    const { url, drop } = await emptyDatabase()
    const cable = new CutConnection(url)
    await cable.mend()
    const service = await startService({ databaseUrl: cable.url })
    const client = new DeskClient(service.address)
    expect((await client.create(ALICE, 1, [event('one', 'One')])).status).toBe(201)

    await cable.cut()
    const { status, refusal } = await client.create(ALICE, 1, [event('two', 'Two')])
    expect([status, refusal?.reason]).toEqual([503, 'store-unreachable'])
    expect((await fetch(`${service.address}/api/v1/tracker`)).status).toBe(200)

    await cable.mend()
    await expect
      .poll(async () => (await client.create(ALICE, 1, [event('three', 'Three')])).status, {
        timeout: SOON_MILLISECONDS,
      })
      .toBe(201)
    const { drafts } = await expectSound(service.store.database)
    const changes = [...drafts.values()].flat().flatMap((draft) => draft.changes)
    const kept = changes.flatMap((change) => (change.kind === 'event' ? change.record.id : []))
    expect(kept.toSorted()).toEqual(['one', 'three'])
    await service.stop()
    await cable.cut()
    await drop()
  })
})
