import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startService, type RunningService } from '../contract/start-service.ts'
import { builtPages, SCRIPT, type BuiltPages } from './built-pages.ts'

describe('the pages', () => {
  let pages: BuiltPages
  let service: RunningService

  beforeAll(async () => {
    pages = builtPages()
    service = await startService({ pagesFolder: pages.folder })
  })
  afterAll(async () => {
    await service.stop()
    pages.remove()
  })

  function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${service.address}${address}`, {
      redirect: 'manual',
      headers: { accept: 'text/html,*/*', ...headers },
    })
  }

  it.each([
    ['ko-KR,ko;q=0.9', '/', '/ko'],
    ['zh-TW,en;q=0.1', '/', '/zh'],
    ['fr', '/', '/en'],
    ['ja', '/?country=KR&asOf=2025', '/ja?country=KR&asOf=2025'],
    ['ja', '/?next=//evil.example', '/ja?next=//evil.example'],
  ])('for %s, %s leads to %s', async (language, address, target) => {
    const response = await get(address, { 'accept-language': language })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(target)
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  it.each([
    '/en',
    '/zh',
    '/ja',
    '/ko',
    '/ja/milestones',
    '/ko/milestones/ninth-trilateral-summit?country=KR',
    '/en/a/b/c',
  ])('%s is the page, in its language', async (address) => {
    const response = await get(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain(`<html class="page" lang="${address.slice(1, 3)}">`)
    const held = await get(address, { 'if-none-match': response.headers.get('etag') ?? '' })
    expect(held.status).toBe(304)
  })

  it.each(['/fr', '/fr/milestones', '/english', '/index.html', '/en.html'])(
    '%s is a page that is not there',
    async (address) => {
      const response = await get(address)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    },
  )

  it.each([
    '/assets/none.js',
    '/.vite/manifest.json',
    '/assets/',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/package.json',
    '/assets/%00',
  ])('%s is not a file', async (address) => {
    const response = await get(address, { accept: '*/*' })
    expect([400, 403, 404]).toContain(response.status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })

  it('files with a hash in their name are kept for ever, and sent as they were compressed', async () => {
    const response = await get('/assets/main-abc123.js', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('content-type')).toContain('javascript')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await response.text()).toBe(SCRIPT)
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('public, no-cache')
  })

  it('every answer carries the headers that keep a page to itself', async () => {
    for (const address of ['/en', '/fr', '/', '/assets/main-abc123.js', '/api/v1/health', '/api/v1/nope']) {
      const { headers } = await get(address)
      expect(headers.get('content-security-policy'), address).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';worker-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('server')).toBeNull()
    }
  })

  it('without a build, says how to make one', async () => {
    const bare = await startService()
    const response = await fetch(`${bare.address}/en`, { headers: { accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('npm run build')
    await bare.stop()
  })
})
