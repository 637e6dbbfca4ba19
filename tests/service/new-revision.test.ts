import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REFERENCE_DATASET } from '#mocks/reference-dataset.ts'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startService, type RunningService } from '../contract/start-service.ts'
import { getRaw } from './raw-answer.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const AMENDED = {
  ...REFERENCE_DATASET,
  events: REFERENCE_DATASET.events.map((event) => ({ ...event, title: { en: 'Amended' } })),
}

/** It takes half a second; the rest is for a machine that is busy with other tests. */
const SOON_MILLISECONDS = 15_000

describe.each(STORE_KINDS)('two services on one %s', (_, newPlace) => {
  let place: EmptyPlace
  let services: RunningService[]

  beforeEach(async () => {
    place = await newPlace()
    const parts = {
      dataFolder: place.parts.dataFolder,
      ...(place.parts.databaseUrl === null ? {} : { databaseUrl: place.parts.databaseUrl }),
    }
    services = await Promise.all([startService(parts), startService(parts)])
  })
  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()))
    await place.remove()
  })

  it('a publication by one soon reaches the readers of both, whole', async () => {
    const [first, second] = services
    const addresses = services.map(({ address }) => `${address}/api/v1/tracker?lang=ja`)
    const before = await Promise.all(addresses.map((address) => getRaw(address)))
    expect(before[0]?.headers.etag).toBe(before[1]?.headers.etag)
    await first?.store.publish(AMENDED, 'amended')
    await expect
      .poll(async () => (await getRaw(`${second?.address ?? ''}/api/v1/health`)).body.toString(), {
        timeout: SOON_MILLISECONDS,
      })
      .toContain('"revision":2')
    await expect
      .poll(async () => (await getRaw(addresses[0] ?? '')).headers.etag, { timeout: SOON_MILLISECONDS })
      .not.toBe(before[0]?.headers.etag)
    const after = await Promise.all(addresses.map((address) => getRaw(address)))
    expect(after.map(({ body }) => JSON.parse(body.toString()).revision)).toEqual([2, 2])
    expect(after[0]?.headers.etag).toBe(after[1]?.headers.etag)
  })

  it('the same answer is sent plain, as gzip and as brotli, each with its own tag, and any of them is held', async () => {
    const address = `${services[0]?.address ?? ''}/api/v1/tracker?lang=zh`
    const plain = await getRaw(address)
    const gzip = await getRaw(address, { 'accept-encoding': 'gzip' })
    const brotli = await getRaw(address, { 'accept-encoding': 'gzip, br' })
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(brotli.body.length).toBeLessThanOrEqual(45_000)
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(brotli.headers.vary).toContain('Accept-Encoding')
    const held = await getRaw(address, { 'if-none-match': String(gzip.headers.etag), 'accept-encoding': 'br' })
    expect([held.status, held.body.length]).toEqual([304, 0])
  })

  it('when the store cannot be read, readers keep the revision in memory and health says so, until it is back', async () => {
    const [first] = services
    const address = `${first?.address ?? ''}/api/v1`
    const { db, kind } = place.look()
    await sql`alter table revisions rename to hidden`.execute(db)
    await first?.served.refresh()
    const health = await getRaw(`${address}/health`)
    expect(health.status).toBe(503)
    expect(health.body.toString()).toBe(`{"status":"store-unreachable","revision":1,"store":"${kind}"}`)
    expect((await getRaw(`${address}/tracker`)).status).toBe(200)

    await sql`alter table hidden rename to revisions`.execute(db)
    await first?.served.refresh()
    expect((await getRaw(`${address}/health`)).status).toBe(200)
    await db.destroy()
  })
})
