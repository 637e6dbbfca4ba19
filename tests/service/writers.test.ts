/** A writer that does not end: others are told so within their patience, refusals and readers do not wait for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RefusalSchema } from '#src/domain/contract/desk/refusal.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import { auditTrail } from '#src/service/store/audit-log.ts'
import type { Database } from '#src/service/store/database.ts'
import { asOnlyWriter } from '#src/service/store/only-writer.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { event } from '../contract/suite/desk-changes.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const ALICE = person('alice', 'editor')
const RITA = person('rita', 'reader')
const LITTLE = 300
const PLENTY = 60_000
const BODY = JSON.stringify({ summary: 'x', changes: [event('one', 'One')] })

describe.each(STORE_KINDS)('behind a writer that does not end, on %s', (_, newPlace) => {
  let place: EmptyPlace
  let service: RunningService
  let elsewhere: Database
  let patience = LITTLE
  const lines: string[] = []

  beforeAll(async () => {
    place = await newPlace()
    const { dataFolder, databaseUrl } = place.parts
    service = await startService({
      ...(databaseUrl === null ? { dataFolder } : { databaseUrl }),
      patience: () => patience,
      logTarget: { write: (line) => void lines.push(line) },
    })
    elsewhere = place.look()
  })
  afterAll(async () => {
    await elsewhere.db.destroy()
    await service.stop()
    await place.remove()
  })

  const send = (actor: Actor, method: string, path: string, body?: string): Promise<Response> =>
    fetch(`${service.address}/api/v1${path}`, {
      method,
      headers: { [ACTOR_HEADER]: JSON.stringify(actor), 'content-type': 'application/json', 'if-match': '"r1"' },
      ...(body === undefined ? {} : { body }),
    })

  async function whileWriting(by: 'this process' | 'another', work: () => Promise<void>): Promise<void> {
    const has = Promise.withResolvers<void>()
    const may = Promise.withResolvers<void>()
    const database = by === 'another' ? elsewhere : service.store.database
    const writing = asOnlyWriter(database, async () => {
      has.resolve()
      await may.promise
    })
    await has.promise
    await work().finally(may.resolve)
    await writing
  }

  async function attempts(actor: Actor): Promise<number> {
    let count = 0
    for await (const entry of auditTrail(service.store.database)) {
      if (entry.action === 'attempt.refused' && entry.actor?.id === actor.id) count += 1
    }
    return count
  }

  async function expectBusy(): Promise<void> {
    const replies = await Promise.all(Array.from({ length: 3 }, () => send(ALICE, 'POST', '/drafts', BODY)))
    for (const reply of replies) {
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5'])
      expect(RefusalSchema.parse(await reply.json()).reason).toBe('store-busy')
    }
  }

  it.each(['this process', 'another'] as const)(
    'of %s, others are refused while it is still at it, and nothing of theirs is done later',
    async (by) => {
      const before = await service.store.database.db.selectFrom('draft_versions').select('id').execute()
      await whileWriting(by, expectBusy)
      const after = await service.store.database.db.selectFrom('draft_versions').select('id').execute()
      expect(after).toEqual(before)
    },
  )

  it('the drafts can be read while another process writes', async () => {
    await whileWriting('another', async () => {
      expect((await send(ALICE, 'GET', '/drafts')).status).toBe(200)
    })
  })

  it('a refusal is sent, and stands in the trail as soon as there is room', async () => {
    const before = await attempts(RITA)
    patience = PLENTY
    await whileWriting('another', async () => {
      const refused = await send(RITA, 'GET', '/drafts')
      expect(RefusalSchema.parse(await refused.json()).reason).toBe('not-allowed')
    })
    patience = LITTLE
    await expect.poll(() => attempts(RITA)).toBe(before + 1)
  })

  it('one that finds no room in the trail at all is told in the log', async () => {
    lines.length = 0
    const lost = (): unknown[] =>
      lines
        .map((line): unknown => JSON.parse(line))
        .filter((line) => JSON.stringify(line).includes('could not be kept'))
    await whileWriting('another', async () => {
      expect((await send(RITA, 'GET', '/audit')).status).toBe(403)
      await expect.poll(() => lost().length).toBe(1)
    })
    expect(lost()).toMatchObject([
      { level: 40, attempt: { actor: 'rita', method: 'GET', path: '/audit', status: 403, reason: 'not-allowed' } },
    ])
  })

  it('and then everybody writes again', async () => {
    expect((await send(ALICE, 'POST', '/drafts', BODY)).status).toBe(201)
  })
})
