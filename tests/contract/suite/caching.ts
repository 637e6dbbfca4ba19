import { describe, expect, it } from 'vitest'
import type { Asking } from './asking.ts'

const ADDRESSES = [
  '/tracker?lang=ja',
  '/tracker',
  '/search-index',
  '/openapi.json',
  '/milestones?country=KR',
  '/summary',
  '/health',
]

export function describeCaching(asking: Asking): void {
  describe('who already holds an answer is told so', () => {
    it.each(ADDRESSES)('%s', async (address) => {
      const first = await asking.send(address)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[0-9a-f]{32}(-br|-gzip)?"$/)
      expect(first.headers.get('cache-control')).toBe('public, no-cache')
      for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await asking.send(address, { headers: { 'if-none-match': held } })
        expect(again.status).toBe(304)
        expect(again.text).toBe('')
      }
      const other = await asking.send(address, { headers: { 'if-none-match': '"other"' } })
      expect(other.status).toBe(200)
    })

    it('each language and each question has its own tag', async () => {
      const tags = await Promise.all(
        ['/tracker?lang=en', '/tracker?lang=ja', '/milestones', '/milestones?asOf=2020'].map(async (address) =>
          (await asking.send(address)).headers.get('etag'),
        ),
      )
      expect(new Set(tags).size).toBe(4)
    })

    it('problems are never kept', async () => {
      const response = await asking.send('/milestones?colour=red')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('etag')).toBeNull()
    })

    it.each(ADDRESSES)('HEAD %s says the same without the body', async (address) => {
      const got = await asking.send(address)
      const head = await asking.send(address, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(head.headers.get('etag')).toBe(got.headers.get('etag'))
      expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'))
      expect(head.text).toBe('')
    })
  })
}
