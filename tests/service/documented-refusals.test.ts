/**
 * Every refusal that the OpenAPI document promises of a write, met once: it is the status and the shape that are promised,
 * says why in a code and of which field or parameter, and nothing of what is inside.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ACCESS_OPERATIONS } from '#src/domain/contract/access/access-operations.ts'
import { BODY_BYTES } from '#src/domain/contract/desk/body-of-request.ts'
import { DESK_ROUTES } from '#src/domain/contract/desk/desk-routes.ts'
import { RefusalSchema } from '#src/domain/contract/desk/refusal.ts'
import { IMPORT_ROUTES } from '#src/domain/contract/import/import-routes.ts'
import { ImportProblemSchema } from '#src/domain/contract/import/import-schema.ts'
import { openapiDocument } from '#src/domain/contract/openapi/document.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { event, MILESTONE, newReport } from '../contract/suite/desk-changes.ts'
import { startRefusalsStage, type RefusalsStage } from './refusals-stage.ts'

const OperationSchema = z.object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })
const DocumentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly operationId: string
  readonly mostBytes: number
  /** A body that is taken; null where none is. */
  readonly body: object | null
  readonly ifMatch: string
  /** Who may. */
  readonly by: 'editor' | 'reviewer' | 'session'
  /** Who is known, and may not. */
  readonly byOther: 'reader' | 'editor'
}

const PROPOSAL = { summary: 'x', changes: [event('three', 'Three')] }
const BODIES: Readonly<Record<string, object>> = {
  createDraft: PROPOSAL,
  writeDraft: PROPOSAL,
  rejectDraft: { reason: 'x' },
  proposeReport: newReport(),
  previewChanges: { changes: PROPOSAL.changes },
  beginImport: {},
  proposeImport: { summary: 'x' },
  makeToken: { name: 'x', permissions: ['read'], days: 1 },
}
const ACCESS_BYTES = 4096

function writeOf(
  { method, path, operationId }: { readonly method: string; readonly path: string; readonly operationId: string },
  rest: Pick<Write, 'mostBytes' | 'by' | 'byOther'>,
): Write[] {
  if (method !== 'POST' && method !== 'PUT' && method !== 'DELETE') return []
  return [{ method, path, operationId, body: BODIES[operationId] ?? null, ifMatch: '"v1-r1"', ...rest }]
}

const WRITES: readonly Write[] = [
  ...DESK_ROUTES.flatMap((route) =>
    writeOf(route, {
      mostBytes: route.mostBytes ?? BODY_BYTES,
      by: route.permission === 'review' ? 'reviewer' : 'editor',
      byOther: 'reader',
    }),
  ),
  ...IMPORT_ROUTES.flatMap((route) => writeOf(route, { mostBytes: route.mostBytes, by: 'editor', byOther: 'reader' })),
  ...ACCESS_OPERATIONS.flatMap((one) => writeOf(one, { mostBytes: ACCESS_BYTES, by: 'session', byOther: 'editor' })),
]

const DOCUMENTED = Object.values(DocumentSchema.parse(openapiDocument(REFERENCE)).paths).flatMap((operations) =>
  Object.values(operations).flatMap((raw) => OperationSchema.safeParse(raw).data ?? []),
)

function documentedRefusals(operationId: string): number[] {
  const operation = DOCUMENTED.find((one) => one.operationId === operationId)
  return Object.keys(operation?.responses ?? {})
    .map(Number)
    .filter((status) => status >= 400 && status < 500)
}

interface Deviation {
  /** What names the thing that the path is about. */
  readonly id?: (stage: RefusalsStage) => string
  readonly by?: keyof RefusalsStage['headers']
  readonly ifMatch?: string | null
  readonly query?: string
  readonly type?: string
  readonly length?: number
  readonly payload?: string
  readonly key?: string
  /** Without what only a page of ours sends. */
  readonly isFromElsewhere?: true
  readonly isBusy?: true
  readonly reason: string | RegExp
}

/** Of no draft, import, session or token. */
const NOWHERE = '00000000000000000000000'

/** By what each kind of refusal is met where nothing else is said below. */
function usual(status: number, write: Write): Deviation | null {
  const byStatus: Readonly<Record<number, Deviation>> = {
    400: { query: '?colour=red', reason: '' },
    401: { by: 'nobody', reason: 'not-signed-in' },
    403: { by: write.byOther, reason: 'not-allowed' },
    404: { id: () => NOWHERE, reason: /^unknown-/ },
    409: { id: ({ drafts }) => drafts.withdrawn, ifMatch: '"v2-r2"', reason: 'wrong-state' },
    412: { ifMatch: '"v9-r9"', reason: /^(draft|tracker)-changed$/ },
    413: { length: write.mostBytes + 1, reason: 'too-large' },
    415: { type: 'text/xml', reason: /^(not-json|unknown-format)$/ },
    422: { payload: '{"colour":"red"}', reason: 'invalid' },
    428: { ifMatch: null, reason: 'precondition-required' },
    429: { isBusy: true, reason: 'too-many-requests' },
  }
  return byStatus[status] ?? null
}

const SPECIAL: Readonly<Record<string, Deviation>> = {
  'submitDraft 422': { id: ({ drafts }) => drafts['open-outdated'], reason: 'invalid' },
  'publishDraft 422': { id: ({ drafts }) => drafts['submitted-outdated'], ifMatch: '"v2-r2"', reason: 'invalid' },
  'proposeImport 409': { id: ({ imports }) => imports.nothing, reason: 'nothing-to-propose' },
  'proposeImport 412': { id: ({ imports }) => imports.outdated, reason: 'tracker-changed' },
}

/** What would tell of the machine, the program or the database. */
const INTERNALS = /node_modules|\bat [\w.]+ \(|\.ts:\d|sqlite|kysely|fastify|FST_|\/work\/|\/tmp\/|Bearer |fourpaths_/i

describe('the refusals of every write', () => {
  let stage: RefusalsStage

  beforeAll(async () => {
    stage = await startRefusalsStage()
    // One write each is free at the busy one.
    for (const by of ['editor', 'reviewer', 'session'] as const) {
      await stage.busy.server.inject({ method: 'POST', url: '/api/v1/preview', headers: stage.headers[by] })
    }
  })
  afterAll(async () => stage.stop())

  function idFor({ path }: Write): string {
    if (path.startsWith('/milestones')) return MILESTONE
    return path.startsWith('/imports') ? stage.imports.outdated : stage.drafts.open
  }

  async function refused(write: Write, deviation: Deviation) {
    const {
      by = write.by,
      ifMatch = write.ifMatch,
      type = 'application/json',
      payload,
      length,
      query = '',
      key,
      isFromElsewhere,
    } = deviation
    const { service, busy } = stage
    const url = `/api/v1${write.path.replace('{id}', deviation.id?.(stage) ?? idFor(write))}${query}`
    const sent = payload ?? (write.body === null ? undefined : JSON.stringify(write.body))
    const reply = await (deviation.isBusy === true ? busy : service).server.inject({
      method: write.method,
      url,
      headers: {
        ...stage.headers[by],
        ...(isFromElsewhere === true ? { 'x-csrf-token': 'none' } : {}),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
        ...(sent === undefined ? {} : { 'content-type': type }),
        ...(length === undefined ? {} : { 'content-length': String(length) }),
      },
      ...(sent === undefined ? {} : { payload: sent }),
    })
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(reply.body).not.toMatch(INTERNALS)
    return reply
  }

  /** Strictly one of the shapes that are documented. */
  function problemOf(text: string) {
    const body: unknown = JSON.parse(text)
    const { success, data } = RefusalSchema.safeParse(body)
    return success ? data : ImportProblemSchema.parse(body)
  }

  const operation = (name: string): Write => {
    const write = WRITES.find(({ operationId }) => operationId === name)
    if (write === undefined) throw new Error(`there is no ${name}`)
    return write
  }

  const cases = WRITES.flatMap((write) =>
    documentedRefusals(write.operationId).map((status) => [write.operationId, status, write] as const),
  )

  it('are documented for all of them', () => {
    expect(WRITES).toHaveLength(14)
    expect(WRITES.filter(({ operationId }) => documentedRefusals(operationId).length < 4)).toEqual([])
  })

  it.each(cases)('%s answers %i as documented', async (operationId, status, write) => {
    const deviation = SPECIAL[`${operationId} ${status}`] ?? usual(status, write)
    if (deviation === null) throw new Error(`nothing here meets ${status} of ${operationId}`)
    const reply = await refused(write, deviation)
    expect([reply.statusCode, reply.body]).toEqual([status, reply.body])
    const problem = problemOf(reply.body)
    expect(problem).toMatchObject({ status, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(problem.reason ?? '').toMatch(deviation.reason)
    const fields = 'faults' in problem ? (problem.faults ?? []).filter(({ field }) => field !== '') : []
    expect({
      parameters: problem.errors?.map(({ parameter }) => parameter) ?? [],
      namesFields: fields.length > 0,
      saysWhen: Number(reply.headers['retry-after']) > 0,
    }).toEqual({
      parameters: deviation.query === undefined ? [] : ['colour'],
      namesFields: problem.reason === 'invalid',
      saysWhen: status === 429,
    })
  })

  it.each<[operationId: string, status: number, deviation: Deviation]>([
    ['createDraft', 400, { key: 'without quotation marks', reason: 'bad-key' }],
    ['proposeReport', 400, { key: '""', reason: 'bad-key' }],
    ['proposeImport', 400, { key: 'a b', reason: 'bad-key' }],
    ['writeDraft', 403, { by: 'reviewer', reason: 'not-yours' }],
    ['withdrawDraft', 403, { by: 'reviewer', reason: 'not-yours' }],
    ['makeToken', 403, { isFromElsewhere: true, reason: 'cross-site' }],
    ['endSession', 403, { isFromElsewhere: true, reason: 'cross-site' }],
    ['previewChanges', 400, { payload: '{', reason: 'bad-json' }],
    ['makeToken', 400, { payload: '{', reason: 'bad-json' }],
    ['proposeImport', 415, { type: 'text', reason: 'not-json' }],
  ])('%s answers %i in other cases too', async (operationId, status, deviation) => {
    const reply = await refused(operation(operationId), deviation)
    expect([reply.statusCode, problemOf(reply.body).reason]).toEqual([status, deviation.reason])
    expect(documentedRefusals(operationId)).toContain(status)
  })
})
