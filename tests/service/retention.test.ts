/** What lives only for a while is gone after it, and not before. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptKey } from '#src/domain/contract/desk/once.ts'
import { addImport, findImport } from '#src/service/import/stored-imports.ts'
import { openStore } from '#src/service/store/open-store.ts'
import { keepKey, readKey } from '#src/service/store/request-keys.ts'
import type { Store } from '#src/service/store/store.ts'
import type { ImportTable } from '#src/service/store/tables.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const HOURS = 2

describe.each(STORE_KINDS)('kept for a while on %s', (_, newPlace) => {
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

  it('keys of requests, each of its actor', async () => {
    const { database } = store
    const key = (actor: string, at: string): KeptKey => ({ actor, key: 'k', digest: 'x', draft: `d-${actor}`, at })
    const read = async (actor: string, at: string): Promise<string | null> =>
      (await readKey(database, { actor, key: 'k', at: `2026-11-25T${at}Z` }, HOURS))?.draft ?? null
    await keepKey(database, key('alice', '2026-11-25T08:00:00.000Z'), HOURS)
    await keepKey(database, key('boris', '2026-11-25T10:00:00.000Z'), HOURS)
    expect(await read('alice', '10:00:00.000')).toBe('d-alice')
    expect(await read('alice', '10:00:00.001'), 'too old, though nobody has taken it away').toBeNull()
    expect(await read('carol', '10:00:00.000')).toBeNull()
    await keepKey(database, key('carol', '2026-11-25T10:00:00.001Z'), HOURS)
    expect(await read('alice', '10:00:00.000')).toBeNull()
    expect(await read('boris', '10:00:00.000')).toBe('d-boris')
  })

  it('dry runs of imports', async () => {
    const { database } = store
    const run = (id: string, at: string): ImportTable => ({
      id,
      owner: 'alice',
      file: 'x.json',
      format: 'json',
      at,
      state: 'cancelled',
      stage: 'done',
      done: 1,
      seen_at: at,
      base: 1,
      result: null,
      draft: null,
    })
    await addImport(database, run('a', '2026-11-25T08:00:00.000Z'), HOURS)
    await addImport(database, run('b', '2026-11-25T10:00:00.000Z'), HOURS)
    expect((await findImport(database, 'a', 'alice', new Date()))?.id).toBe('a')
    await addImport(database, run('c', '2026-11-25T10:00:00.001Z'), HOURS)
    expect(await findImport(database, 'a', 'alice', new Date())).toBeNull()
    expect((await findImport(database, 'b', 'alice', new Date()))?.id).toBe('b')
  })
})
