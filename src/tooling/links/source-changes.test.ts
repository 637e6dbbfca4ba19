import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProposalSchema } from '#src/domain/editing/change.ts'
import { ROOT } from '../places.ts'
import type { CheckedLink } from './check-links.ts'
import { findArchived, type Archived } from './find-archived.ts'
import { findCopies } from './find-copies.ts'
import { formatCopies } from './link-report.ts'
import { readSources } from './read-links.ts'
import { sourceProposal } from './source-changes.ts'

const COPY = 'web.archive.org/web/20260101000000/https://example.org/kept'

/** Answers as the archive's documentation says that it does. */
const ANSWERS: Readonly<Record<string, string>> = {
  'https://example.org/kept': JSON.stringify({
    archived_snapshots: {
      closest: { available: true, status: '200', url: `http://${COPY}`, timestamp: '20260101000000' },
    },
  }),
  'https://example.org/never': '{"archived_snapshots":{}}',
  'https://example.org/broken-copy': JSON.stringify({
    archived_snapshots: { closest: { available: true, status: '404', url: `http://${COPY}` } },
  }),
  'https://example.org/odd': '[]',
  'https://example.org/page': '<!doctype html>',
}

let server: Server
let archive = ''
let asked = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1
    const address = new URL(request.url ?? '/', 'http://archive').searchParams.get('url') ?? ''
    const answer = ANSWERS[address]
    if (answer === undefined) response.writeHead(503).end()
    else response.end(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  archive = `http://127.0.0.1:${address.port}/wayback/available`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

describe('findArchived(address, timeoutMilliseconds, archive)', () => {
  it.each([
    ['kept', { is: 'found', address: `https://${COPY}` }],
    ['never', { is: 'none' }],
    ['broken-copy', { is: 'none' }],
    ['busy', { is: 'unknown', reason: '503' }],
    ['odd', { is: 'unknown', reason: 'not the answer of an archive' }],
  ])('%s: %j', async (path, expected) => {
    expect(await findArchived(`https://example.org/${path}`, 1000, archive)).toEqual(expected)
  })

  it('knows nothing where a page of HTML answers', async () => {
    expect(await findArchived('https://example.org/page', 1000, archive)).toMatchObject({ is: 'unknown' })
  })
})

describe('findCopies(links, courtesy, archive)', () => {
  it('leaves an archive alone that does not answer, and says so of the rest', async () => {
    asked = 0
    const links = Array.from({ length: 9 }, (_, index) => ({
      id: `s${index}`,
      address: `https://example.org/${index}`,
    }))
    const copies = await findCopies(links, { timeoutMilliseconds: 1000, hostsAtOnce: 1, pauseMilliseconds: 1 }, archive)
    expect(asked).toBe(5)
    expect(formatCopies(copies)).toBe(
      '9 without an archived address: 0 found in the archive, 0 not there, 9 not answered.\n',
    )
  })
})

describe('sourceProposal(records, checked, archived, day)', () => {
  const records = readSources(join(ROOT, 'src/dataset/sources.json')).slice(0, 6)
  const ids = records.map(({ id }) => String(id))
  const address = 'https://example.org'
  const [paper = '', alive = '', moved = '', dead = '', refused = '', silent = ''] = ids
  const checked: readonly CheckedLink[] = [
    { id: alive, address, state: { is: 'alive' } },
    { id: moved, address, state: { is: 'redirected', to: `${address}/home` } },
    { id: dead, address, state: { is: 'dead', status: 404 } },
    { id: refused, address, state: { is: 'refused', status: 403 } },
    { id: silent, address, state: { is: 'unreachable', reason: 'timeout' } },
  ]
  const copies = new Map<string, Archived>([
    [dead, { is: 'found', address: `https://${COPY}` }],
    [refused, { is: 'none' }],
    [silent, { is: 'unknown', reason: '503' }],
  ])

  it('dates only what answered where it stands, and adds only copies that were found', () => {
    const { changes } = sourceProposal(records, checked, copies, '2026-12-01')
    expect(changes.map(({ record: { id, checked: day, archived } }) => [id, day, archived])).toEqual([
      [alive, '2026-12-01', undefined],
      [dead, undefined, `https://${COPY}`],
    ])
    expect(changes.map(({ record }) => record['id'])).not.toContain(paper)
  })

  it('is a proposal as the editing desk takes it, of whole records', () => {
    const proposal = ProposalSchema.parse(sourceProposal(records, checked, copies, '2026-12-01'))
    expect(proposal.changes).toHaveLength(2)
    expect(proposal.changes[0]).toMatchObject({ kind: 'source', action: 'amend', record: { ...records[1] } })
  })

  it('proposes nothing that is on record already', () => {
    const known = records.map((record) => ({ ...record, checked: '2026-12-01', archived: `https://${COPY}` }))
    expect(sourceProposal(known, checked, copies, '2026-12-01').changes).toEqual([])
  })
})
