import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_SITE } from '#src/domain/contract/site.ts'
import { PageRenderer } from '#src/service/pages/page-renderer.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { builtPages, SCRIPT, type BuiltPages } from './built-pages.ts'

const PUBLIC = 'https://tracker.example.org'

describe('the pages', () => {
  let pages: BuiltPages
  let service: RunningService

  beforeAll(async () => {
    pages = builtPages()
    service = await startService({ pagesFolder: pages.folder, publicAddress: PUBLIC })
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

  it.each(['/en', '/zh', '/ja/milestones', '/ko/milestones/ninth-trilateral-summit?country=KR', '/en/a/b/c'])(
    '%s is the page, drawn, in its language',
    async (address) => {
      const response = await get(address)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('public, no-cache')
      expect(response.headers.get('cdn-cache-control')).toContain('stale-while-revalidate')
      const html = await response.text()
      expect(html).toMatch(new RegExp(`<html lang="${address.slice(1, 3)}(-Hans)?">`))
      expect(html).toContain(`<p>${address}${address.includes('?') ? '' : '?'} of ${address.slice(1, 3)} drawing`)
      const held = await get(address, { 'if-none-match': response.headers.get('etag') ?? '' })
      expect(held.status).toBe(304)
    },
  )

  it('names its title, its description, its files and the snapshot it was drawn from', async () => {
    const html = await (await get('/ko')).text()
    expect(html).toContain('<title>A title</title>')
    expect(html).toContain('<meta name="description" content="About &quot;it&quot;" />')
    expect(html).toContain('<link rel="stylesheet" href="/assets/tracker-abc123.css" />')
    expect(html).toContain('<script type="module" src="/assets/tracker-abc123.js" fetchpriority="low"></script>')
    expect(html).toContain('<link rel="modulepreload" href="/assets/first-abc123.js" fetchpriority="low" />')
    const [, snapshot = ''] = /as="fetch" href="([^"]+)"/.exec(html) ?? []
    const response = await get(snapshot.replaceAll('&amp;', '&'))
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await response.json()).toMatchObject({ lang: 'ko', revision: 1 })
  })

  it('a snapshot that is not the present one is no longer here', async () => {
    const response = await get(`/api/v1/tracker?lang=ko&hash=${'0'.repeat(32)}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('names its one address and the same page in the other languages', async () => {
    const { headers } = await get('/ko/matrix?country=KR')
    expect(headers.get('link')).toContain(`<${PUBLIC}/ko/matrix>; rel="canonical"`)
    expect(headers.get('link')).toContain(`<${PUBLIC}/zh/matrix?country=KR>; rel="alternate"; hreflang="zh-Hans"`)
  })

  it('draws a page once, also for those who ask while it is drawn', async () => {
    const bodies = await Promise.all([1, 2, 3].map(async () => (await get('/ja/slow?q=a')).text()))
    expect(new Set(bodies).size).toBe(1)
    expect(await (await get('/ja/slow?q=a')).text()).toBe(bodies[0])
  })

  it('a page that cannot be drawn is left to the browser, and kept by nobody', async () => {
    const response = await get('/ja/fails')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(await response.text()).toContain('<div id="root"></div>')
  })

  it('refuses more pages at once than can be drawn in time, and draws the next ones', async () => {
    const renderer = PageRenderer.of(pages.folder)
    if (renderer === null) throw new Error('the pages have no renderer')
    // All are asked for before the thread can answer one, however fast or slow the machine is.
    const ask = { site: PLAIN_SITE, language: 'en', pathname: '/en', search: '' } as const
    const drawn = await Promise.allSettled(Array.from({ length: 80 }, () => renderer.render(REFERENCE, ask)))
    expect(drawn.filter(({ status }) => status === 'rejected')).toHaveLength(32)
    expect(await renderer.render(REFERENCE, ask)).toMatchObject({ status: 200 })
    await renderer.close()
  })

  it('gives up a thread that was silent all the time; one that draws other pages meanwhile goes on drawing', async () => {
    // To begin, a thread takes what the machine leaves it.
    const begins = 60_000
    let patience = begins
    const renderer = PageRenderer.of(pages.folder, () => patience)
    if (renderer === null) throw new Error('the pages have no renderer')
    const draw = async (pathname: string): Promise<string> => {
      const page = await renderer.render(REFERENCE, { site: PLAIN_SITE, language: 'en', pathname, search: '' })
      return /drawing \d+/.exec(page.content)?.[0] ?? ''
    }
    expect(await draw('/en')).toBe('drawing 1')
    patience = 300
    await expect(draw('/en/hangs')).rejects.toThrow('the drawing of /en/hangs did not end')
    patience = begins
    expect(await draw('/en')).toBe('drawing 1')
    patience = 900
    // Of thirty pages that take 60 ms each the last wait too long, but the thread is well.
    const drawn = await Promise.allSettled(Array.from({ length: 30 }, () => draw('/en/slow')))
    expect(drawn.at(-1)?.status).toBe('rejected')
    expect(drawn[0]).toEqual({ status: 'fulfilled', value: 'drawing 2' })
    patience = begins
    expect(await draw('/en')).toBe('drawing 32')
    await renderer.close()
  })

  it('has one address: a slash at the end leads to the one without', async () => {
    const response = await get('/ko/matrix/?country=KR')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/ko/matrix?country=KR')
  })

  it.each(['/fr', '/fr/milestones', '/english', '/index.html', '/en.html', '/ko/not-there'])(
    '%s is a page that is not there',
    async (address) => {
      const response = await get(address)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('link') ?? '').not.toContain('canonical')
    },
  )

  it.each([
    '/assets/none.js',
    '/.vite/manifest.json',
    '/.renderer/render.js',
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
