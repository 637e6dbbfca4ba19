/** What cannot go on record does not happen; and nobody fills the record by being refused. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MadeTokenSchema } from '#src/domain/contract/access/token-schema.ts'
import { RefusalSchema } from '#src/domain/contract/desk/refusal.ts'
import { verifyChain, type AuditEntry } from '#src/domain/editing/audit.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import { auditTrail } from '#src/service/store/audit-log.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const ALICE = person('alice', 'editor')
const RITA = person('rita', 'reader')
const ADA = person('ada', 'administrator')
const WANTED = JSON.stringify({ name: 'x', permissions: ['read'], days: 1 })

describe.each(STORE_KINDS)('the trail on %s', (kind, newPlace) => {
  let place: EmptyPlace
  let service: RunningService

  beforeAll(async () => {
    place = await newPlace()
    const { dataFolder, databaseUrl } = place.parts
    service = await startService(databaseUrl === null ? { dataFolder } : { databaseUrl })
  })
  afterAll(async () => {
    await service.stop()
    await place.remove()
  })

  const send = (actor: Actor, method: string, path: string, body?: string): Promise<Response> =>
    fetch(`${service.address}/api/v1${path}`, {
      method,
      headers: { [ACTOR_HEADER]: JSON.stringify(actor), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    })

  async function entries(): Promise<AuditEntry[]> {
    const all: AuditEntry[] = []
    for await (const entry of auditTrail(service.store.database)) all.push(entry)
    expect(await verifyChain(all)).toMatchObject({ entries: all.length, fault: null })
    return all
  }

  async function rowsOf(table: 'tokens' | 'sessions'): Promise<number> {
    return (await service.store.database.db.selectFrom(table).select('id').execute()).length
  }

  async function withoutTrail(work: () => Promise<void>): Promise<void> {
    const { db } = service.store.database
    const isSqlite = kind === 'SQLite'
    await (isSqlite
      ? sql`create trigger no_trail before insert on audit begin select raise(abort, 'no trail'); end`.execute(db)
      : sql`create trigger no_trail before insert on audit for each statement execute function refuse_change()`.execute(
          db,
        ))
    try {
      await work()
    } finally {
      await (isSqlite ? sql`drop trigger no_trail`.execute(db) : sql`drop trigger no_trail on audit`.execute(db))
    }
  }

  it('no token is made, none revoked and no session ended where it cannot be written down', async () => {
    const { token } = MadeTokenSchema.parse(await (await send(ALICE, 'POST', '/tokens', WANTED)).json())
    const before = [await rowsOf('tokens'), await rowsOf('sessions'), (await entries()).length]
    await withoutTrail(async () => {
      expect((await send(ALICE, 'POST', '/tokens', WANTED)).status).toBe(500)
      expect((await send(ALICE, 'DELETE', `/tokens/${token.id}`)).status).toBe(500)
      expect((await send(ALICE, 'DELETE', '/sessions/session-alice')).status).toBe(500)
    })
    expect([await rowsOf('tokens'), await rowsOf('sessions'), (await entries()).length]).toEqual(before)
    expect((await send(ALICE, 'DELETE', `/tokens/${token.id}`)).status).toBe(204)
    expect((await entries()).at(-1)).toMatchObject({ action: 'token.revoked', actor: { id: 'alice' } })
  })

  it('a refusal is sent also where it cannot be written down', async () => {
    await withoutTrail(async () => {
      const refused = await send(RITA, 'GET', '/drafts')
      expect(RefusalSchema.parse(await refused.json()).reason).toBe('not-allowed')
    })
  })

  it('a hundred refusals of one person are sixty entries, and leave another’s to be seen', async () => {
    const before = (await entries()).length
    for (let count = 0; count < 100; count += 1) expect((await send(RITA, 'GET', '/audit')).status).toBe(403)
    const some = (await entries()).slice(before)
    // One was spent on the refusal that could not be written down, and a minute may have passed.
    expect(some.length).toBeGreaterThanOrEqual(59)
    expect(some.length).toBeLessThanOrEqual(61)
    expect((await send(ALICE, 'GET', '/audit')).status).toBe(403)
    expect((await entries()).at(-1)).toMatchObject({
      action: 'attempt.refused',
      actor: { id: 'alice' },
      details: { method: 'GET', path: '/audit', reason: 'not-allowed' },
    })
    expect((await send(ADA, 'GET', '/audit')).status).toBe(200)
  })
})
