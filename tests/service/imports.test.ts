import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import type { Actor } from '#src/domain/access/roles.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import {
  ImportProblemSchema,
  ImportRowsSchema,
  ImportSchema,
  type ImportView,
} from '#src/domain/contract/import/import-schema.ts'
import { IMPORT_MEDIA_TYPES, type ImportFormat } from '#src/domain/import/import-format.ts'
import { RECORD_EXPORTS } from '#src/domain/contract/import/record-routes.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { emptyDatabase } from '../contract/empty-database.ts'

const ALICE = person('alice', 'editor')
const BORIS = person('boris', 'editor')
const RUTH = person('ruth', 'reviewer')
const RITA = person('rita', 'reader')

const KINDS: readonly [string, () => Promise<{ url: string | null; drop: () => Promise<void> }>][] = [
  ['SQLite', async () => ({ url: null, drop: async () => undefined })],
  ['PostgreSQL', emptyDatabase],
]

describe.each(KINDS)('imports on %s', (_, place) => {
  let service: RunningService
  let drop: () => Promise<void>

  beforeAll(async () => {
    const { url, drop: remove } = await place()
    drop = remove
    service = await startService(url === null ? {} : { databaseUrl: url })
  })

  afterAll(async () => {
    await service.stop()
    await drop()
  })

  function send(actor: Actor | null, path: string, init: RequestInit = {}): Promise<Response> {
    const who: Record<string, string> = actor === null ? {} : { [ACTOR_HEADER]: JSON.stringify(actor) }
    const headers = new Headers({ ...who })
    new Headers(init.headers).forEach((value, name) => headers.set(name, value))
    return fetch(`${service.address}/api/v1${path}`, { ...init, headers })
  }

  async function read<S extends z.ZodMiniType>(schema: S, response: Response, status = 200): Promise<z.output<S>> {
    const text = await response.text()
    expect([response.status, response.status === status ? '' : text]).toEqual([status, ''])
    return schema.parse(JSON.parse(text))
  }

  async function begin(actor: Actor, name: string, format: ImportFormat, body: BodyInit): Promise<ImportView> {
    const headers = { 'content-type': IMPORT_MEDIA_TYPES[format] }
    const response = await send(actor, `/imports?file=${name}&lang=ko`, { method: 'POST', headers, body })
    expect(response.headers.get('location')).toMatch(/^\/api\/v1\/imports\/i[0-9a-f]{22}$/)
    return read(ImportSchema, response, 202)
  }

  async function ended(actor: Actor, { id }: ImportView): Promise<ImportView> {
    for (let tries = 0; tries < 600; tries += 1) {
      const view = await read(ImportSchema, await send(actor, `/imports/${id}`))
      if (view.state !== 'running') return view
      await sleep(100)
    }
    throw new Error('the import does not end')
  }

  async function tried(actor: Actor, name: string, format: ImportFormat, body: BodyInit): Promise<ImportView> {
    return ended(actor, await begin(actor, name, format, body))
  }

  const SOURCES = 'id,title,publisher,url,published,language,read,official,party,kind,checked,archived'
  const row = (id: string, title: string): string =>
    `${id},${title},Somebody,https://example.org/${id},2026-01,en,full,yes,CN,government,,`

  it.each(RECORD_EXPORTS.slice(0, 4))('%s goes out, comes back and changes nothing', async (name) => {
    const file = await send(ALICE, `/${name}?lang=zh`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toContain(`four-paths_`)
    const format: ImportFormat = name.endsWith('.json') ? 'json' : name.endsWith('.zip') ? 'zip' : 'xlsx'
    const view = await tried(ALICE, name, format, await file.arrayBuffer())
    expect(view).toMatchObject({
      state: 'done',
      fileFaults: [],
      counts: { new: 0, changed: 0, refused: 0 },
      changes: 0,
      difference: null,
    })
    expect(view.counts.same).toBeGreaterThan(600)
    const refused = await send(ALICE, `/imports/${view.id}/propose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"summary":"x"}',
    })
    expect((await read(ImportProblemSchema, refused, 409)).reason).toBe('nothing-to-propose')
  })

  it('a file becomes a draft, which a second person publishes as one revision', async () => {
    const view = await tried(
      ALICE,
      'sources.csv',
      'csv',
      [SOURCES, row('import-a', 'A title'), row('import-b', "'=1+1"), row('Bad', 'x')].join('\n'),
    )
    expect(view.counts).toEqual({ new: 2, changed: 0, same: 0, refused: 1 })
    const rows = await read(ImportRowsSchema, await send(ALICE, `/imports/${view.id}/rows?fate=refused`))
    expect(rows).toMatchObject({
      total: 1,
      items: [{ sheet: 'sources', row: 4, id: 'Bad', faults: [{ field: 'id', reason: 'bad-format' }] }],
    })
    const first = await read(ImportRowsSchema, await send(ALICE, `/imports/${view.id}/rows?limit=1`))
    expect(first).toMatchObject({ total: 3, nextCursor: '1' })

    const headers = { 'content-type': 'application/json' }
    const propose = (body: object) =>
      send(ALICE, `/imports/${view.id}/propose`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect((await read(ImportProblemSchema, await propose({ summary: 'New sources' }), 409)).reason).toBe(
      'rows-refused',
    )
    const draft = await read(DraftDetailSchema, await propose({ summary: 'New sources', withoutRefused: true }), 201)
    expect(draft).toMatchObject({
      state: 'submitted',
      author: { id: 'alice' },
      faults: [],
      changes: [{ kind: 'source' }, { kind: 'source' }],
    })
    expect(
      (await read(ImportProblemSchema, await propose({ summary: 'Again', withoutRefused: true }), 409)).reason,
    ).toBe('nothing-to-propose')

    const ifMatch = { 'if-match': `"v${draft.version}-r${draft.current}"` }
    expect((await send(ALICE, `/drafts/${draft.id}/publish`, { method: 'POST', headers: ifMatch })).status).toBe(403)
    const published = await read(
      DraftDetailSchema,
      await send(RUTH, `/drafts/${draft.id}/publish`, { method: 'POST', headers: ifMatch }),
    )
    expect(published.revision).toBe(draft.current + 1)
    const { sources } = await service.store.read(draft.current + 1)
    expect(sources.slice(-2).map(({ id, title }) => [id, title])).toEqual([
      ['import-a', 'A title'],
      ['import-b', '=1+1'],
    ])
  })

  it('an import of what was changed meanwhile has to be tried again', async () => {
    const mine = await tried(ALICE, 'sources.csv', 'csv', [SOURCES, row('import-a', 'Mine')].join('\n'))
    const theirs = await tried(BORIS, 'sources.csv', 'csv', [SOURCES, row('import-a', 'Theirs')].join('\n'))
    const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"summary":"x"}' }
    const draft = await read(DraftDetailSchema, await send(BORIS, `/imports/${theirs.id}/propose`, body), 201)
    await send(RUTH, `/drafts/${draft.id}/publish`, {
      method: 'POST',
      headers: { 'if-match': `"v${draft.version}-r${draft.current}"` },
    })
    expect((await send(ALICE, `/imports/${mine.id}/propose`, body)).status).toBe(412)
  })

  it('is cancelled when asked, and then cannot be proposed', async () => {
    const body = await (await send(ALICE, '/records.xlsx')).arrayBuffer()
    const begun = await begin(ALICE, 'a.xlsx', 'xlsx', body)
    const cancelled = await read(ImportSchema, await send(ALICE, `/imports/${begun.id}`, { method: 'DELETE' }))
    expect(cancelled.state).toBe('cancelled')
    await sleep(1500)
    expect((await read(ImportSchema, await send(ALICE, `/imports/${begun.id}`))).state).toBe('cancelled')
    const propose = await send(ALICE, `/imports/${begun.id}/propose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"summary":"x"}',
    })
    expect((await read(ImportProblemSchema, propose, 409)).reason).toBe('not-done')
  })

  it('refuses what is too large, of another kind, somebody else’s, and too many at once', async () => {
    const headers = { 'content-type': 'text/csv' }
    expect(
      (await send(ALICE, '/imports', { method: 'POST', headers, body: new Uint8Array(21 * 1024 * 1024) })).status,
    ).toBe(413)
    const picture = await send(ALICE, '/imports', {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: 'x',
    })
    expect((await read(ImportProblemSchema, picture, 415)).reason).toBe('unknown-format')
    expect((await send(RITA, '/imports', { method: 'POST', headers, body: 'x' })).status).toBe(403)
    expect((await send(null, '/imports', { method: 'POST', headers, body: 'x' })).status).toBe(401)
    expect((await send(null, '/records.json')).status).toBe(401)
    const many = await Promise.all(
      Array.from({ length: 5 }, () =>
        send(ALICE, '/imports?file=sources.csv', { method: 'POST', headers, body: SOURCES }),
      ),
    )
    expect(
      many
        .map(({ status }) => String(status))
        .toSorted()
        .join(' '),
    ).toBe('202 202 429 429 429')
    const views = await Promise.all(
      many.filter(({ status }) => status === 202).map((response) => read(ImportSchema, response, 202)),
    )
    for (const view of views) {
      expect((await send(BORIS, `/imports/${view.id}`)).status).toBe(404)
      expect(await ended(ALICE, view)).toMatchObject({
        state: 'done',
        counts: { new: 0, changed: 0, same: 0, refused: 0 },
      })
    }
  })

  it('says what a damaged file has, and the service goes on', async () => {
    const view = await tried(ALICE, 'broken.xlsx', 'xlsx', 'not a workbook')
    expect(view.fileFaults).toEqual([{ sheet: '', reason: 'not-this-format', value: '' }])
    expect((await fetch(`${service.address}/api/v1/ready`)).status).toBe(200)
  })
})
