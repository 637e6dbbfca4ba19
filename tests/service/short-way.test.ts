import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { REFERENCE_DATASET } from '#mocks/reference-dataset.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { builtPages, type BuiltPages } from './built-pages.ts'
import { getRaw, type RawAnswer } from './raw-answer.ts'

const TOKEN = 'a-token-of-the-scraper'
const AMENDED = {
  ...REFERENCE_DATASET,
  events: REFERENCE_DATASET.events.map((event) => ({ ...event, title: { en: 'Amended' } })),
}

/** Public reading asks nobody who they are, so a header that names nobody changes nothing but the way. */
const THE_LONG_WAY = { authorization: 'Bearer nobody' }
const PLAIN = { accept: 'text/html,*/*' }

const CODINGS = ['', 'gzip, deflate, br, zstd', 'zstd', 'identity', 'br;q=0, gzip;q=0.5']
const REPEATED = [
  '/en',
  '/ko/milestones?country=KR',
  '/zh?lang=zh&&=x',
  '/api/v1/tracker?lang=ja',
  '/api/v1/tracker',
  '/api/v1/openapi.json',
  '/api/v1/milestones?country=KR&limit=20',
  '/api/v1/milestones/ninth-trilateral-summit',
  '/api/v1/summary?asOf=2025-12-31',
  '/api/v1/export.csv?country=KR',
  '/api/v1/changes.atom?since=2025-01-01',
]
const LATE = '/api/v1/tracker?lang=zh'
const NEVER_REPEATED = [
  '/',
  '/ko/matrix/',
  '/ko/not-there',
  '/ja/fails',
  '/fr',
  '/assets/main-abc123.js',
  '/api/v1/health',
  '/api/v1/ready',
  '/api/v1/session',
  '/api/v1/drafts',
  '/api/v1/milestones?colour=red',
  '/api/v1/milestones/none',
  '/api/v1/export.xlsx',
  `/api/v1/tracker?lang=ko&hash=${'0'.repeat(32)}`,
]

/** What may differ between two answers to one question. */
const OF_EACH_REQUEST = /^(x-request-id|date): /i

function comparable({ status, lines, body }: RawAnswer): object {
  return {
    status,
    lines: lines.filter((line) => !OF_EACH_REQUEST.test(line)).toSorted(),
    body: body.toString('base64'),
  }
}

describe('the short way', () => {
  let pages: BuiltPages
  let service: RunningService
  const lines: string[] = []

  beforeAll(async () => {
    pages = builtPages()
    service = await startService({
      pagesFolder: pages.folder,
      metricsToken: TOKEN,
      publicAddress: 'https://tracker.example.org',
      signIn: { environment: { TRUST_PROXY: 'loopback' } },
      logTarget: { write: (line) => lines.push(line) },
    })
  })
  afterAll(async () => {
    await service.stop()
    pages.remove()
  })

  function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<RawAnswer> {
    return getRaw(`${service.address}${path}`, { ...PLAIN, ...headers }, method)
  }

  /** Asks, and says whether the answer was one that had been given before. */
  async function asking(asked: () => Promise<RawAnswer>): Promise<{ answer: RawAnswer; isRepeated: boolean }> {
    const find = vi.spyOn(service.served.current.repeated, 'find')
    const answer = await asked()
    const isRepeated = find.mock.results.some(({ value }) => value !== null)
    find.mockRestore()
    return { answer, isRepeated }
  }

  it.each(REPEATED)('says the same as the long way: %s', async (path) => {
    const tag = String((await get(path)).headers.etag)
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/)
    for (const coding of CODINGS) {
      for (const held of [undefined, tag, `W/"x", ${tag.replace(/"$/, '-br"')}`, '"other"']) {
        const headers = {
          ...(coding === '' ? {} : { 'accept-encoding': coding }),
          ...(held === undefined ? {} : { 'if-none-match': held }),
        }
        const long = await get(path, { ...headers, ...THE_LONG_WAY })
        const short = await asking(() => get(path, headers))
        expect(short.isRepeated).toBe(true)
        expect(comparable(short.answer)).toEqual(comparable(long))
        expect(short.answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      }
    }
    const head = await asking(() => get(path, {}, 'HEAD'))
    expect(head.isRepeated).toBe(true)
    expect(comparable(head.answer)).toEqual(comparable(await get(path, THE_LONG_WAY, 'HEAD')))
    expect(head.answer.body).toHaveLength(0)
  })

  it.each(NEVER_REPEATED)('is not for %s', async (path) => {
    for (let times = 0; times < 2; times += 1) {
      expect((await asking(() => get(path))).isRepeated).toBe(false)
    }
  })

  it('is for reading alone: nothing that writes, and nothing with a body', async () => {
    await get('/api/v1/summary')
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const asked = await asking(() => get('/api/v1/summary', {}, method))
      expect([asked.isRepeated, asked.answer.status]).toEqual([false, 405])
    }
    const withBody = await asking(() => get('/api/v1/summary', { 'content-length': '0' }))
    expect([withBody.isRepeated, withBody.answer.status]).toEqual([false, 200])
  })

  it('is not for whoever says who they are', async () => {
    await get('/api/v1/summary')
    expect((await asking(() => get('/api/v1/summary', { cookie: 'a=b' }))).isRepeated).toBe(true)
    for (const headers of [
      THE_LONG_WAY,
      { cookie: '__Host-four-paths-session=secret; a=b' },
      { cookie: 'four-paths-session=x' },
    ]) {
      const named = await asking(() => get('/api/v1/summary', headers))
      expect(named.answer.status).toBe(200)
      // The prefix goes with https, which the configuration of this service does not have.
      expect(named.isRepeated).toBe(JSON.stringify(headers).includes('__Host'))
    }
  })

  it('writes the same line into the log, and is counted in the figures', async () => {
    const path = '/api/v1/milestones?q=logged'
    const figures = async (): Promise<number> => {
      const answered = await get('/metrics', { authorization: `Bearer ${TOKEN}` })
      const found = /four_paths_requests_total\{method="GET",kind="api",status="200"\} (\d+)/.exec(
        answered.body.toString(),
      )
      return Number(found?.[1] ?? 0)
    }
    const before = await figures()
    const forwarded = { 'x-forwarded-for': '203.0.113.7, 198.51.100.9' }
    const long = await get(path, { ...forwarded, ...THE_LONG_WAY })
    const short = await asking(() => get(path, forwarded))
    expect(short.isRepeated).toBe(true)
    const [first, second] = await vi.waitFor(() => {
      const found = [long, short.answer].map(({ headers }) =>
        lines.find((line) => line.includes(String(headers['x-request-id']))),
      )
      expect(found).not.toContain(undefined)
      return found.map((line): Record<string, unknown> => JSON.parse(line ?? '{}'))
    })
    expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}))
    const { time: _, milliseconds: __, requestId: ___, ...rest } = first ?? {}
    expect(second).toMatchObject(rest)
    expect(rest).toMatchObject({ address: '198.51.100.9', url: path, status: 200, msg: 'request' })
    expect(await figures()).toBe(before + 2)
  })

  it('ends with the revision: nothing that was answered from an older one is said again', async () => {
    const paths = [...REPEATED, LATE]
    const before = new Map<string, unknown>()
    for (const path of REPEATED) before.set(path, (await get(path)).headers.etag)
    const old = service.served.current
    // Asked of the old revision, and answered when there is a new one.
    const body = old.kept.find({ method: 'GET', path: '/tracker', pairs: [['lang', 'zh']] })?.body
    if (body === undefined) throw new Error('snapshots are not kept')
    const { promise: isPublished, resolve: publish } = Promise.withResolvers<null>()
    const form = vi.spyOn(body, 'form').mockImplementationOnce((coding) => isPublished.then(() => body.form(coding)))
    const late = get(LATE)
    await vi.waitFor(() => expect(form).toHaveBeenCalled())
    await service.store.publish(AMENDED, 'amended')
    await service.served.refresh()
    expect(service.served.current).not.toBe(old)
    publish(null)
    before.set(LATE, (await late).headers.etag)
    const after = new Map<string, RawAnswer>()
    for (const path of paths) {
      const first = await asking(() => get(path))
      expect(first.isRepeated).toBe(false)
      const again = await asking(() => get(path))
      expect(again.isRepeated).toBe(true)
      expect(comparable(again.answer)).toEqual(comparable(first.answer))
      after.set(path, again.answer)
    }
    expect(paths.filter((path) => after.get(path)?.headers.etag === before.get(path))).toEqual([])
    const snapshots = paths.filter((path) => path.includes('/tracker')).map((path) => after.get(path)?.body.toString())
    expect(snapshots.map((text) => JSON.parse(text ?? '').revision)).toEqual([2, 2, 2])
  })
})
