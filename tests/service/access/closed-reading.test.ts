import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HandBrowser } from '../../sign-in/hand-browser.ts'
import { startStage, type SignInStage } from '../../sign-in/sign-in-stage.ts'
import { builtPages, type BuiltPages } from '../built-pages.ts'

const READS = [
  '/api/v1/tracker?lang=en',
  '/api/v1/milestones',
  '/api/v1/openapi.json',
  '/api/v1/search-index',
  '/api/v1/export.csv',
  '/api/v1/export.json',
  '/api/v1/changes.atom?since=2025-01-01',
  '/api/v1/nothing',
  '/api/v1',
]

describe('reading', () => {
  let pages: BuiltPages
  let open: SignInStage
  let closed: SignInStage

  beforeAll(async () => {
    pages = builtPages()
    open = await startStage({ pagesFolder: pages.folder })
    closed = await startStage({ pagesFolder: pages.folder, environment: { READ_ACCESS: 'signed-in' } })
  })
  afterAll(async () => {
    await open.stop()
    await closed.stop()
    pages.remove()
  })

  it.each(READS)('closed: %s is refused to nobody, and no cache keeps the refusal or the answer', async (path) => {
    const refused = await fetch(`${closed.address}${path}`)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect(refused.headers.get('www-authenticate')).toContain('Bearer')
    expect(await refused.json()).toMatchObject({ type: 'urn:four-paths:problem:not-signed-in' })
    const { browser } = await closed.signIn('rin')
    const answered = await browser.send(`${closed.address}${path}`)
    expect([200, 404]).toContain(answered.status)
    expect(answered.headers.get('cache-control')).toMatch(/^(private, no-cache|no-store)$/)
    expect(answered.headers.get('vary')).toMatch(/Cookie, Authorization/)
  })

  it.each(['/en', '/ko/milestones?country=KR', '/zh/no/such/page', '/', '/no-such-page', '/no-such-file.css'])(
    'closed: a browser that asks for %s is led to the sign-in and comes back to it',
    async (path) => {
      const headers = { accept: 'text/html' }
      const refused = await fetch(`${closed.address}${path}`, { headers, redirect: 'manual' })
      expect([refused.status, refused.headers.get('cache-control')]).toEqual([302, 'no-store'])
      const browser = new HandBrowser()
      const back = await browser.type('rin', await browser.visit(`${closed.address}${path}`))
      expect(back.way).toContain(`${closed.address}${path}`)
      expect(back.text).toContain('<title>A title</title>')
    },
  )

  it.each(['/assets/main-abc123.js', '/favicon.svg', '/api/v1/health', '/api/v1/session', '/auth/failed'])(
    'closed: %s holds no records and is for everybody',
    async (path) => {
      expect((await fetch(`${closed.address}${path}`)).status).not.toBe(401)
    },
  )

  it.each([
    '/assets/../api/v1/tracker',
    '/assets/..%2fapi/v1/tracker',
    '//api/v1/tracker',
    '/api/v1/%74racker',
    '/assets/%2e%2e/index.html',
    '/index.html',
    '/.vite/manifest.json',
  ])('closed: a detour finds no records: %s', async (path) => {
    const { hostname, port } = new URL(closed.address)
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      request({ hostname, port, path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).end()
    })
    expect([401, 403, 404]).toContain(status)
  })

  it('closed: no answer is remembered for the next who asks, whoever that is', async () => {
    const { browser } = await closed.signIn('rin')
    for (const path of [...READS, '/en']) {
      expect([200, 404]).toContain((await browser.send(`${closed.address}${path}`)).status)
    }
    expect(closed.service.served.current.repeated.bytes).toBe(0)
  })

  it('open: answers are as public as ever, and nobody is looked up for them', async () => {
    const { browser } = await open.signIn('rin')
    await open.service.store.database.db.deleteFrom('sessions').execute()
    for (const path of READS.slice(0, 4)) {
      const answered = await browser.send(`${open.address}${path}`, { headers: { authorization: 'Bearer made-up' } })
      expect(answered.status).toBe(200)
      expect(answered.headers.get('cache-control')).toBe('public, no-cache')
      expect(answered.headers.get('vary') ?? '').not.toMatch(/cookie/i)
    }
  })
})
