import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RefusalSchema } from '#src/domain/contract/desk/refusal.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { event, MILESTONE, newReport, report, source } from '../contract/suite/desk-changes.ts'
import { expectSound } from './desk-soundness.ts'

const isSoak = process.env['SOAK'] === '1'
const RUNS = isSoak ? 3000 : 60
const REVIEWER = person('reviewer', 'reviewer')

const hostileText = fc.oneof(
  fc.constantFrom('\u202Eevil', 'a\u0000b', '\uD800', '\u2066x\u2069', '__proto__', '', ' ', "'; drop table audit; --"),
  fc.constantFrom('x'.repeat(6000), 'é'.repeat(200_000), '=cmd|calc', '2026-02-30', 'ninth-trilateral-summit.1'),
  fc.string({ unit: 'binary', maxLength: 50 }),
)
const anything = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, -1, 1e308, 0.5),
  fc.jsonValue({ maxDepth: 4 }).map((value): unknown => value),
  fc.dictionary(fc.oneof(hostileText, fc.constantFrom('constructor', 'toString', 'en')), fc.jsonValue({ maxDepth: 1 })),
)

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))]
}

/** A copy with another value in one place. */
function replaced(value: unknown, [head, ...rest]: Path, by: unknown): unknown {
  if (head === undefined) return by
  if (typeof value !== 'object' || value === null) return value
  const change = ([key, part]: [string, unknown]): [string, unknown] => [
    key,
    key === String(head) ? replaced(part, rest, by) : part,
  ]
  const changed = Object.entries(value).map(change)
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed)
}

/** Sound proposals, from which all but one place is left as it is: the nearest to being accepted. */
const PROPOSAL = {
  summary: 'x',
  changes: [
    source('fuzzed'),
    report(),
    event('fuzzed', 'x'),
    { kind: 'body', action: 'add', record: { name: { en: 'Fuzzed' } } },
    { kind: 'evidence-date', date: '2026-07-01' },
    {
      kind: 'text-review',
      record: {
        of: { kind: 'milestone', id: MILESTONE },
        language: 'en',
        by: { en: 'x' },
        country: null,
        date: '2026-06-01',
      },
    },
    {
      kind: 'objection',
      record: {
        report: `${MILESTONE}.1`,
        ministry: { en: 'x' },
        country: 'JP',
        date: '2026',
        text: { en: 'x' },
        sources: [],
      },
    },
  ],
}
const bodies: readonly (readonly [address: string, method: 'POST' | 'PUT', body: unknown])[] = [
  ['/drafts', 'POST', PROPOSAL],
  [`/milestones/${MILESTONE}/reports`, 'POST', newReport()],
  ['/preview', 'POST', { changes: PROPOSAL.changes }],
  ['/drafts/d0000000000000000000000', 'PUT', PROPOSAL],
  ['/drafts/d0000000000000000000000/reject', 'POST', { reason: 'x' }],
]

describe('whatever is sent to the desk', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service.stop())

  it('the proposal that is made unsound here is sound', async () => {
    const { statusCode, payload } = await send('/preview', 'POST', JSON.stringify({ changes: PROPOSAL.changes }))
    expect([statusCode, JSON.parse(payload).faults]).toEqual([200, []])
  })

  function send(address: string, method: 'POST' | 'PUT', payload: string | Buffer, contentType = 'application/json') {
    return service.server.inject({
      method,
      url: `/api/v1${address}`,
      headers: { [ACTOR_HEADER]: JSON.stringify(REVIEWER), 'if-match': '"v1-r1"', 'content-type': contentType },
      payload,
    })
  }

  it('is accepted whole or refused in a way that a program can read, and nothing else changes', async () => {
    let accepted = 0
    const tell = (statusCode: number, payload: string): void => {
      if (statusCode === 201) accepted += 1
      if (statusCode < 300) return
      expect([400, 404, 412, 413, 415, 422]).toContain(statusCode)
      expect(payload.length).toBeLessThan(100_000)
      expect(RefusalSchema.parse(JSON.parse(payload)).reason).toBeDefined()
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bodies), fc.nat(), anything, async ([address, method, body], seed, value) => {
        const paths = pathsOf(body)
        const { statusCode, payload } = await send(
          address,
          method,
          JSON.stringify(replaced(body, paths[seed % paths.length] ?? [], value)),
        )
        tell(statusCode, payload)
      }),
      { numRuns: RUNS },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bodies),
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x', ''),
        async ([address, method], bytes, type) => {
          const { statusCode, payload } = await send(address, method, Buffer.from(bytes), type)
          tell(statusCode, payload)
        },
      ),
      { numRuns: RUNS },
    )
    const { drafts, revision } = await expectSound(service.store.database)
    expect([drafts.size, revision]).toEqual([accepted, 1])
    // What was accepted can be read again, by everybody who may.
    for (const id of drafts.keys()) {
      const headers = { [ACTOR_HEADER]: JSON.stringify(REVIEWER) }
      expect((await service.server.inject({ url: `/api/v1/drafts/${id}`, headers })).statusCode).toBe(200)
    }
  })
})
