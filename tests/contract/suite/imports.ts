import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { ReadySchema } from '#src/domain/contract/answers/ready-answer.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { IMPORT_ROUTES } from '#src/domain/contract/import/import-routes.ts'
import {
  ImportProblemSchema,
  ImportRowsSchema,
  ImportSchema,
  type ImportView,
} from '#src/domain/contract/import/import-schema.ts'
import { RECORD_EXPORTS, recordMediaType } from '#src/domain/contract/import/record-routes.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import type { Asking } from './asking.ts'
import { ALICE, BORIS, DeskAsking, READER, RUTH, type Sent } from './desk-asking.ts'
import { source } from './desk-changes.ts'
import { exported, jsonFile, triedOut } from './import-asking.ts'

type ImportProblem = z.output<typeof ImportProblemSchema>

/** As spreadsheets have them. */
const TABLES = ['records-csv.zip', 'records.xlsx'] as const

export function describeImports(asking: Asking): void {
  const desk = new DeskAsking(asking)

  async function refusal(actor: Actor, address: string, status: number, sent: Sent = {}): Promise<ImportProblem> {
    const reply = await desk.send(actor, address, sent)
    expect([reply.status, reply.status === status ? '' : reply.text]).toEqual([status, ''])
    return ImportProblemSchema.parse(JSON.parse(reply.text))
  }

  const tried = (actor: Actor, raw: string): Promise<ImportView> => triedOut(desk, actor, jsonFile(raw))

  const sources = (...ids: string[]): string => JSON.stringify({ sources: ids.map((id) => ({ ...recordOf(id), id })) })
  function recordOf(id: string): object {
    const { record }: { record?: object } = source(id)
    return record ?? {}
  }
  const propose = (id: string, body: object, more: Sent = {}) => ({
    address: `/imports/${id}/propose`,
    sent: { body, ...more },
  })

  describe('imports', () => {
    it('a file is tried out, its rows are told, and it becomes one draft', async () => {
      const view = await tried(ALICE, sources('imported-a', 'imported-b', 'Bad'))
      expect(view).toMatchObject({ state: 'done', counts: { new: 2, refused: 1 }, changes: 2, draft: null })
      const rows = await desk.read(ImportRowsSchema, ALICE, `/imports/${view.id}/rows?fate=refused`)
      expect(rows).toMatchObject({ total: 1, items: [{ id: 'Bad', fate: 'refused', faults: [{ field: 'id' }] }] })
      const page = await desk.read(ImportRowsSchema, ALICE, `/imports/${view.id}/rows?limit=1`)
      const rest = await desk.read(ImportRowsSchema, ALICE, `/imports/${view.id}/rows?cursor=${page.nextCursor}`)
      expect([page.total, page.items.length, rest.items.length]).toEqual([3, 1, 2])

      const refusedRows = propose(view.id, { summary: 'New' })
      expect((await refusal(ALICE, refusedRows.address, 409, refusedRows.sent)).reason).toBe('rows-refused')
      const without = propose(view.id, { summary: 'New', withoutRefused: true }, { key: 'of-import' })
      const draft = await desk.read(DraftDetailSchema, ALICE, without.address, { ...without.sent, status: 201 })
      expect(draft).toMatchObject({
        state: 'submitted',
        author: ALICE,
        changes: [{ kind: 'source' }, { kind: 'source' }],
      })
      const again = await desk.read(DraftDetailSchema, ALICE, without.address, { ...without.sent, status: 201 })
      expect(again.id).toBe(draft.id)
      expect((await desk.read(ImportSchema, ALICE, `/imports/${view.id}`)).draft).toBe(draft.id)
      const other = propose(view.id, { summary: 'Other', withoutRefused: true })
      expect((await refusal(ALICE, other.address, 409, other.sent)).reason).toBe('nothing-to-propose')
      const revision = await desk.revision()
      expect((await desk.act(RUTH, 'publish', draft)).revision).toBe(revision + 1)
    })

    it('becomes one draft, also where two ask at once', async () => {
      const { id } = await tried(ALICE, sources('asked-twice'))
      const [one, two] = await Promise.all(
        ['first', 'second'].map(async (key) => {
          const { address, sent } = propose(id, { summary: 'New' }, { key: `at-once-${key}` })
          const { status, text } = await desk.send(ALICE, address, sent)
          return status === 201 ? DraftDetailSchema.parse(JSON.parse(text)).id : status
        }),
      )
      // Whoever comes second has the same draft, or is told that there is nothing left to propose.
      const ids = [one, two].filter((given) => typeof given === 'string')
      expect(new Set(ids).size).toBe(1)
      expect([one, two].every((given) => typeof given === 'string' || given === 409)).toBe(true)
    })

    it.each(TABLES)('%s went out, comes in again and changes nothing', async (name) => {
      const view = await triedOut(desk, ALICE, await exported(desk, ALICE, name))
      expect(view).toMatchObject({ state: 'done', fileFaults: [], changes: 0 })
      expect(view.counts).toMatchObject({ new: 0, changed: 0, refused: 0 })
      expect(view.counts.same).toBeGreaterThan(600)
    })

    it('JSON likewise, and what changes nothing proposes nothing', async () => {
      const view = await tried(ALICE, (await desk.send(ALICE, '/records.json')).text)
      expect(view).toMatchObject({ state: 'done', counts: { new: 0, changed: 0, refused: 0 }, changes: 0 })
      const { address, sent } = propose(view.id, { summary: 'x' })
      expect((await refusal(ALICE, address, 409, sent)).reason).toBe('nothing-to-propose')
    })

    it('a damaged file is told so, and proposes nothing', async () => {
      const view = await tried(ALICE, '{')
      expect(view.fileFaults).toMatchObject([{ reason: 'not-json' }])
      const { address, sent } = propose(view.id, { summary: 'x' })
      expect((await refusal(ALICE, address, 409, sent)).reason).toBe('not-done')
    })

    it('names every field that is wrong in a proposal', async () => {
      const view = await tried(ALICE, sources('imported-c'))
      const { address, sent } = propose(view.id, { summary: ' ', withoutRefused: 'yes', colour: 'red' })
      const { faults } = await desk.refusal(ALICE, address, 422, sent)
      expect(faults?.map(({ field, reason }) => [field, reason]).toSorted()).toEqual([
        ['colour', 'unknown-field'],
        ['summary', 'empty'],
        ['withoutRefused', 'wrong-type'],
      ])
    })

    it('somebody else’s is as good as none', async () => {
      const { id } = await tried(ALICE, sources('imported-d'))
      for (const [address, sent] of [
        [`/imports/${id}`, {}],
        [`/imports/${id}/rows`, {}],
        [`/imports/${id}`, { method: 'DELETE' }],
        [`/imports/${id}/propose`, { body: { summary: 'x' } }],
        ['/imports/i0000000000000000000000', {}],
      ] as const) {
        expect((await refusal(BORIS, address, 404, sent)).reason).toBe('unknown-import')
      }
      expect((await desk.read(ImportSchema, ALICE, `/imports/${id}`, { method: 'DELETE' })).state).toBe('done')
    })

    it('a format that is none is refused before it is read', async () => {
      const sent = { method: 'POST', raw: 'x', type: 'image/png' }
      expect((await refusal(ALICE, '/imports', 415, sent)).reason).toBe('unknown-format')
    })

    it.each(IMPORT_ROUTES.map(({ method, path }) => [method, path] as const))(
      '%s %s is for those who draft',
      async (method, path) => {
        const sent = { method, ...(method === 'POST' ? { raw: '{}' } : {}) }
        const address = path.replace('{id}', 'x')
        expect((await desk.refusal(null, address, 401, sent)).reason).toBe('not-signed-in')
        expect((await desk.refusal(READER, address, 403, sent)).reason).toBe('not-allowed')
      },
    )

    it('parameters that are not known are refused by name', async () => {
      const { id } = await tried(ALICE, sources('imported-e'))
      for (const address of [`/imports/${id}?colour=red`, `/imports/${id}/rows?colour=red`]) {
        const { errors } = await desk.refusal(ALICE, address, 400)
        expect(errors).toMatchObject([{ parameter: 'colour' }])
      }
    })
  })

  describe('the whole record as files', () => {
    it.each(RECORD_EXPORTS)('%s is for those who draft', async (name) => {
      const { status, headers, text } = await desk.send(ALICE, `/${name}?lang=zh`)
      expect([status, text.length > 1000]).toEqual([200, true])
      expect(headers.get('content-type')?.split(';')[0]).toBe(recordMediaType(name))
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="four-paths_records[a-z-]*_r\d+\.\w+"$/)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('four-paths-fingerprint')).toMatch(/^[0-9a-f]{64}$/)
      expect((await desk.refusal(READER, `/${name}`, 403)).reason).toBe('not-allowed')
      expect((await desk.refusal(null, `/${name}`, 401)).reason).toBe('not-signed-in')
      expect((await desk.refusal(ALICE, `/${name}?lang=fr`, 400)).errors).toMatchObject([{ parameter: 'lang' }])
      expect((await desk.send(ALICE, `/${name}`, { method: 'POST', raw: '' })).status).toBe(405)
    })
  })

  it('says whether it is ready', async () => {
    const { headers, text } = await asking.send('/ready')
    expect(ReadySchema.parse(JSON.parse(text))).toEqual({ status: 'ready', revision: await desk.revision() })
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await asking.problem('/ready?a=b', 400)).errors).toMatchObject([{ parameter: 'a' }])
  })
}
