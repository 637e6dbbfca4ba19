import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAddress } from './check-address.ts'
import { checkLinks, type Courtesy } from './check-links.ts'
import { exitCodeOf, formatReport } from './link-report.ts'

const COURTESY: Courtesy = { timeoutMilliseconds: 400, hostsAtOnce: 4, pauseMilliseconds: 30 }

let server: Server
let origin = ''
let asked: { readonly method: string; readonly path: string; readonly at: number }[] = []

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/'
  asked.push({ method: request.method ?? '', path, at: Date.now() })
  const redirects: Record<string, string> = { '/moved': '/here', '/twice': '/moved', '/round': '/round' }
  const to = redirects[path]
  if (to !== undefined) response.writeHead(301, { location: to }).end()
  else if (path === '/slow') setTimeout(() => response.end(), 2000).unref()
  else if (path === '/gone') response.writeHead(404).end()
  else if (path === '/no-robots') response.writeHead(403).end()
  else if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405).end()
  else if (path === '/cuts-head' && request.method === 'HEAD') request.socket.destroy()
  else response.end('here')
}

beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  origin = `http://127.0.0.1:${address.port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

/** A port that was free a moment ago and that nothing listens on. */
async function closedPort(): Promise<number> {
  const passing = createServer().listen(0, '127.0.0.1')
  await once(passing, 'listening')
  const address = passing.address()
  passing.close()
  await once(passing, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

describe('checkAddress(address, timeoutMilliseconds)', () => {
  it.each([
    ['/here', { is: 'alive' }],
    ['/no-head', { is: 'alive' }],
    ['/cuts-head', { is: 'alive' }],
    ['/gone', { is: 'dead', status: 404 }],
    ['/no-robots', { is: 'refused', status: 403 }],
    ['/slow', { is: 'unreachable', reason: 'timeout' }],
    ['/round', { is: 'unreachable', reason: 'more than 5 redirects' }],
  ])('%s: %j', async (path, state) => {
    expect(await checkAddress(`${origin}${path}`, 400)).toEqual(state)
  })

  it.each(['/moved', '/twice'])('%s: redirected, and says where to', async (path) => {
    expect(await checkAddress(`${origin}${path}`, 400)).toEqual({ is: 'redirected', to: `${origin}/here` })
  })

  it('says that nobody answers', async () => {
    const state = await checkAddress(`http://127.0.0.1:${await closedPort()}/`, 400)
    expect(state).toEqual({ is: 'unreachable', reason: 'ECONNREFUSED' })
  })

  it('asks with HEAD and, where that will do, no more', async () => {
    asked = []
    await checkAddress(`${origin}/here`, 400)
    expect(asked.map(({ method }) => method)).toEqual(['HEAD'])
  })
})

describe('checkLinks(links, courtesy)', () => {
  const linksNow = () => ['here', 'gone', 'moved', 'no-robots'].map((id) => ({ id, address: `${origin}/${id}` }))

  it('keeps the order of the links', async () => {
    const { checked, hasNetwork } = await checkLinks(linksNow(), COURTESY)
    expect(checked.map(({ id, state }) => [id, state.is])).toEqual([
      ['here', 'alive'],
      ['gone', 'dead'],
      ['moved', 'redirected'],
      ['no-robots', 'refused'],
    ])
    expect(hasNetwork).toBe(true)
  })

  it('asks a host for one address at a time, with a pause between two', async () => {
    asked = []
    await checkLinks(
      ['a', 'b', 'c'].map((id) => ({ id, address: `${origin}/${id}` })),
      COURTESY,
    )
    const times = asked.filter(({ path }) => path !== '/a').map(({ at }) => at)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(COURTESY.pauseMilliseconds - 5)
  })

  it('stops after a few hosts when none answers, and says that there is no network', async () => {
    const port = await closedPort()
    const hosts = Array.from({ length: 12 }, (_, index) => `127.0.0.${index + 1}`)
    const nowhere = hosts.map((host, index) => ({ id: `s${index}`, address: `http://${host}:${port}/` }))
    const report = await checkLinks(nowhere, COURTESY)
    expect(report.hasNetwork).toBe(false)
    expect(report.checked).toHaveLength(5)
    expect(exitCodeOf(report)).toBe(2)
    expect(formatReport(report, nowhere.length)).toContain('There is no network')
    expect(formatReport(report, nowhere.length)).toContain('5 of 12 addresses checked')
  })
})

describe('formatReport(report, total), exitCodeOf(report)', () => {
  it('lists the dead first and leaves the living out', async () => {
    const report = await checkLinks(
      ['here', 'moved', 'gone'].map((id) => ({ id, address: `${origin}/${id}` })),
      COURTESY,
    )
    const lines = formatReport(report, 3).trimEnd().split('\n')
    expect(lines).toEqual([
      `dead         gone   ${origin}/gone  404`,
      `redirected   moved  ${origin}/moved  -> ${origin}/here`,
      '3 of 3 addresses checked: 1 alive, 1 dead, 0 unreachable, 0 refused, 1 redirected. No record was changed.',
    ])
    expect(exitCodeOf(report)).toBe(1)
  })

  it('is content with addresses that moved or refuse programs', async () => {
    const links = ['here', 'moved', 'no-robots'].map((id) => ({ id, address: `${origin}/${id}` }))
    expect(exitCodeOf(await checkLinks(links, COURTESY))).toBe(0)
  })
})
