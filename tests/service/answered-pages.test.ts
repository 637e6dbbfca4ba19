import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_IN_BROWSER } from '#src/domain/contract/site.ts'
import { patienceFor } from '#src/service/pages/page-renderer.ts'
import { runScript } from '../runner/command.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { builtPages, type BuiltPages } from './built-pages.ts'

describe('the pages of more milestones than a browser works through', () => {
  let pages: BuiltPages
  let service: RunningService
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-answered-'))

  beforeAll(async () => {
    const records = join(folder, 'records')
    await runScript('src/tooling/generate.ts', ['--milestones', String(MOST_IN_BROWSER + 1), '--out', records])
    pages = builtPages()
    service = await startService({ pagesFolder: pages.folder, recordsFolder: records })
  }, 60_000)
  afterAll(async () => {
    await service.stop()
    pages.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (address: string): Promise<Response> =>
    fetch(`${service.address}${address}`, { headers: { accept: 'text/html' } })

  it.each(['/en', '/ko/milestones?country=KR', '/ja/not-there'])('%s is answered by the service', async (address) => {
    const html = await (await get(address)).text()
    expect(html).toContain('answered by service')
    expect(html).toContain('<script type="module" src="/assets/answered-abc123.js"')
    expect(html).toContain(`data-answered="yes" data-patience="${patienceFor(MOST_IN_BROWSER + 1)}"`)
    expect(html).not.toContain('tracker-abc123.js')
    expect(html).not.toContain('api/v1/tracker')
  })

  it.each(['/en/drafts', '/ko/account', '/zh/record/report'])(
    '%s has the application, for itself alone',
    async (address) => {
      const html = await (await get(address)).text()
      expect(html).toContain('answered by browser')
      expect(html).toContain('<script type="module" src="/assets/tracker-abc123.js"')
      expect(html).toContain('"pages":"desk"')
    },
  )

  it('says when a page cannot be drawn now, rather than leave thousands of milestones to the browser', async () => {
    const response = await get('/ja/fails')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const html = await response.text()
    expect(html).toContain('<html lang="ja"')
    expect(html).toContain('<h1>記録を読み込めませんでした。</h1>')
    expect(html).not.toContain('tracker-abc123.js')
  })
})
