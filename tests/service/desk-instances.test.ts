import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SnapshotSchema } from '#src/domain/snapshot.ts'
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { openPostgresql } from '#src/service/store/postgresql-database.ts'
import { listenForRevisions } from '#src/service/store/revision-channel.ts'
import { sql } from 'kysely'
import { person } from '../contract/actors.ts'
import { emptyDatabase, type EmptyDatabase } from '../contract/empty-database.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { event } from '../contract/suite/desk-changes.ts'
import { DeskClient } from './desk-client.ts'

const ALICE = person('alice', 'editor')
const RUTH = person('ruth', 'reviewer')
/** Far more than it takes; only a guard against hanging. */
const SOON_MILLISECONDS = 60_000

describe('several services on one PostgreSQL', () => {
  let place: EmptyDatabase
  let services: RunningService[]

  beforeEach(async () => {
    place = await emptyDatabase()
    const first = await startService({ databaseUrl: place.url })
    services = [first, await startService({ databaseUrl: place.url })]
  })
  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()))
    await place.drop()
  })

  async function publish(client: DeskClient, number: number, action: 'add' | 'amend'): Promise<number> {
    const made = await client.create(ALICE, 1, [event('numbered', String(number), action)])
    const submitted = made.draft === null ? made : await client.act(ALICE, 'submit', made.draft)
    const published = submitted.draft === null ? submitted : await client.act(RUTH, 'publish', submitted.draft)
    expect(published.refusal).toBeNull()
    return published.draft?.revision ?? 0
  }

  it('whoever published reads it at once; readers of the other soon do; nobody ever reads a mix of two revisions', async () => {
    const [first, second] = services
    const client = new DeskClient(first?.address ?? '')
    const other = new DeskClient(second?.address ?? '')
    const stop = new AbortController()
    const seen: { readonly revision: number; readonly title: string }[] = []
    const read = async (reader: DeskClient): Promise<void> => {
      for (let turn = 0; !stop.signal.aborted; turn += 1) {
        const lang = LANGUAGES[turn % LANGUAGES.length] ?? 'en'
        const { revision, events } = SnapshotSchema.parse(await reader.json(`/tracker?lang=${lang}`))
        const title = events.find(({ id }) => id === 'numbered')?.title ?? '0'
        seen.push({ revision, title: wordsOf(title) })
        await sleep(5)
      }
    }
    const readers = [read(client), read(other)]
    for (let number = 1; number <= 3; number += 1) {
      // Of a revision before it is served here, the second service refuses nothing: it asks the store.
      const revision = await publish(number === 2 ? other : client, number, number === 1 ? 'add' : 'amend')
      expect(revision).toBe(number + 1)
      const own = number === 2 ? other : client
      expect(SnapshotSchema.parse(await own.json('/tracker')).revision).toBe(revision)
      for (const reader of [client, other]) {
        await expect
          .poll(async () => SnapshotSchema.parse(await reader.json('/tracker')).revision, {
            timeout: SOON_MILLISECONDS,
          })
          .toBe(revision)
      }
    }
    stop.abort()
    await Promise.all(readers)
    expect(seen.filter(({ revision, title }) => title !== String(revision - 1))).toEqual([])
  })

  it('a revision is announced when it is committed, also to who had to connect again', async () => {
    const stop = new AbortController()
    let heard = 0
    const listening = listenForRevisions(place.url, () => (heard += 1), stop.signal)
    await expect.poll(() => heard, { timeout: SOON_MILLISECONDS }).toBe(1)
    const client = new DeskClient(services[0]?.address ?? '')
    await publish(client, 1, 'add')
    await expect.poll(() => heard, { timeout: SOON_MILLISECONDS }).toBe(2)

    const { db } = openPostgresql(place.url, () => undefined)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'four-paths listening' and datname = current_database()`.execute(db)
    await db.destroy()
    await expect.poll(() => heard, { timeout: SOON_MILLISECONDS }).toBe(3)
    await publish(client, 2, 'amend')
    await expect.poll(() => heard, { timeout: SOON_MILLISECONDS }).toBe(4)
    stop.abort()
    await listening
  })
})
