import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REFERENCE_DATASET } from '#mocks/reference-dataset.ts'
import { fingerprintOf } from '#src/domain/fingerprint.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { MilestoneRecord } from '#src/domain/records/milestone.ts'
import { asOnlyWriter } from '#src/service/store/only-writer.ts'
import { openPostgresql } from '#src/service/store/postgresql-database.ts'
import { openStore } from '#src/service/store/open-store.ts'
import type { Store } from '#src/service/store/store.ts'
import { emptyDatabase } from '../contract/empty-database.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const HOSTILE = `'); drop table reports; --"\\ $1 ? :a @b`

/** The reference records with the first milestone changed. */
function withFirst(change: (milestone: MilestoneRecord) => MilestoneRecord): Dataset {
  return {
    ...REFERENCE_DATASET,
    milestones: REFERENCE_DATASET.milestones.map((one, index) => (index === 0 ? change(one) : one)),
  }
}

const WITH_REPORT = withFirst((milestone) => ({
  ...milestone,
  title: { en: HOSTILE },
  reports: [
    ...milestone.reports,
    ...milestone.reports.slice(0, 1).map((one) => ({ ...one, id: `${milestone.id}.99`, note: { en: HOSTILE } })),
  ],
}))

describe.each(STORE_KINDS)('the store on %s', (_, newPlace) => {
  let place: EmptyPlace
  let store: Store

  beforeEach(async () => {
    place = await newPlace()
    store = await openStore(place.parts)
  })
  afterEach(async () => {
    await store.close()
    await place.remove()
  })

  /** Runs a statement as any other program could. */
  async function behindItsBack(statement: string): Promise<unknown[]> {
    const { db } = place.look()
    try {
      return (await sql.raw(statement).execute(db)).rows
    } finally {
      await db.destroy()
    }
  }

  it('holds the reference records after the first start, unchanged', async () => {
    const { revision, fingerprint } = await store.newest()
    expect(revision).toBe(1)
    expect(await store.read(1)).toEqual(REFERENCE_DATASET)
    expect(fingerprint).toBe(fingerprintOf(REFERENCE_DATASET))
  })

  it.each([
    'update reports set position = 9',
    `update reports set document = '{}'`,
    'delete from reports',
    'update revisions set fingerprint = reason',
    'delete from revisions',
    'update records set position = 9',
    'delete from records',
  ])('refuses: %s', async (statement) => {
    await expect(behindItsBack(statement)).rejects.toThrow(/append-only/)
    expect(await store.read(1)).toEqual(REFERENCE_DATASET)
  })

  it('refuses to replace a report by way of an insert', async () => {
    const insert = 'into reports select id, milestone, position, revision, document from reports'
    const statement =
      store.kind === 'sqlite'
        ? `insert or replace ${insert}`
        : `insert ${insert} on conflict (id) do update set document = '{}'`
    await expect(behindItsBack(statement)).rejects.toThrow(/append-only/)
  })

  it('appends a revision, and still knows the one before', async () => {
    expect(await store.publish(WITH_REPORT, 'a report')).toMatchObject({ revision: 2 })
    expect(await store.read(2)).toEqual(WITH_REPORT)
    expect(await store.read(1)).toEqual(REFERENCE_DATASET)
    const counted = await behindItsBack('select cast(count(*) as integer) as n from records where revision = 2')
    expect(counted).toEqual([{ n: 1 }])
  })

  it('makes no revision of nothing new', async () => {
    expect(await store.publish(REFERENCE_DATASET, 'again')).toMatchObject({ revision: 1 })
  })

  it('refuses to change or leave out a report, and to leave out a record', async () => {
    const changed = withFirst((one) => ({
      ...one,
      reports: one.reports.map((report) => ({ ...report, status: 'agreed' as const })),
    }))
    await expect(store.publish(changed, 'x')).rejects.toThrow(/only corrected/)
    await expect(
      store.publish(
        withFirst((one) => ({ ...one, reports: [] })),
        'x',
      ),
    ).rejects.toThrow(/stays/)
    await expect(store.publish({ ...REFERENCE_DATASET, events: [] }, 'x')).rejects.toThrow(/stays/)
    expect((await store.newest()).revision).toBe(1)
  })

  it('keeps its data when it is opened again', async () => {
    await store.publish(WITH_REPORT, 'a report')
    await store.close()
    store = await openStore({ ...place.parts, recordsFolder: '/nowhere' })
    expect((await store.newest()).revision).toBe(2)
    expect(await store.read(2)).toEqual(WITH_REPORT)
  })

  it('gives each of many publishers at once a number of its own', async () => {
    const others = await Promise.all([openStore(place.parts), openStore(place.parts)])
    const titled = (title: string): Dataset => withFirst((one) => ({ ...one, title: { en: title } }))
    const stores = [store, ...others]
    const revisions = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((title, index) => (stores[index % 3] ?? store).publish(titled(title), title)),
    )
    expect(new Set(revisions.map(({ revision }) => revision))).toEqual(new Set([2, 3, 4, 5, 6, 7]))
    await Promise.all(others.map((one) => one.close()))
  })

  it('writers take turns, each of them whole, and an error of one is not the next one’s', async () => {
    const { database } = store
    const steps: string[] = []
    const write = (name: string) =>
      asOnlyWriter(database, async ({ db }) => {
        steps.push(`${name} begins`)
        await sql`select 1`.execute(db)
        steps.push(`${name} ends`)
        if (name === 'b') throw new Error('b')
        return name
      })
    const done = await Promise.allSettled(['a', 'b', 'c'].map(write))
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(steps).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })
})

describe('on PostgreSQL', () => {
  it('many writers who wait for one that takes its time leave connections to the readers', async () => {
    const { url, drop } = await emptyDatabase()
    const database = openPostgresql(url, () => undefined)
    const order: string[] = []
    const slow = Promise.withResolvers<void>()
    const writers = [
      asOnlyWriter(database, () => slow.promise),
      ...Array.from({ length: 12 }, () => asOnlyWriter(database, async () => void order.push('written'))),
    ]
    // More than there are connections, so that a writer who held one while waiting would be in their way.
    await Promise.all(Array.from({ length: 8 }, () => sql`select 1`.execute(database.db)))
    order.push('read')
    slow.resolve()
    await Promise.all(writers)
    expect(order).toEqual(['read', ...Array.from({ length: 12 }, () => 'written')])
    await database.db.destroy()
    await drop()
  })
})
