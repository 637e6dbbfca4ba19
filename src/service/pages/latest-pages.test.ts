import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { EncodedBody } from '../http/encoded-body.ts'
import { LatestPages, type KeptPage } from './latest-pages.ts'

function page(bytes: number, status = 200): Promise<KeptPage> {
  return Promise.resolve({ status, hash: 'a', body: new EncodedBody('x'.repeat(bytes)), links: [] })
}

describe('the pages asked for last', () => {
  it('are drawn once, also for two who ask at once', async () => {
    const pages = new LatestPages(100)
    const make = vi.fn<() => Promise<KeptPage>>(() => page(10))
    await Promise.all([pages.find('/en', make), pages.find('/en', make)])
    await pages.find('/en', make)
    expect(make).toHaveBeenCalledTimes(1)
    expect(pages.bytes).toBe(10)
  })

  it('are forgotten in the order in which they were last asked for', async () => {
    const pages = new LatestPages(30)
    for (const address of ['/a', '/b', '/c', '/a', '/d']) await pages.find(address, () => page(10))
    const drawnAgain: string[] = []
    for (const address of ['/a', '/c', '/d', '/b']) {
      await pages.find(address, () => {
        drawnAgain.push(address)
        return page(10)
      })
    }
    expect(drawnAgain).toEqual(['/b'])
  })

  it.each([
    ['no page', () => page(10, 404)],
    ['a failure', () => Promise.reject(new Error('planted'))],
  ])('%s is not kept', async (_, make) => {
    const pages = new LatestPages(100)
    const making = vi.fn<() => Promise<KeptPage>>(make)
    for (let time = 0; time < 2; time += 1) await pages.find('/en', making).catch(() => undefined)
    expect(making).toHaveBeenCalledTimes(2)
    expect(pages.bytes).toBe(0)
  })

  it('one who waits for a page gets it, however many are asked for meanwhile', async () => {
    const pages = new LatestPages(10)
    const { promise, resolve } = Promise.withResolvers<KeptPage>()
    const slow = vi.fn<() => Promise<KeptPage>>(() => promise)
    const waiting = pages.find('/slow', slow)
    for (const address of ['/a', '/b', '/c']) await pages.find(address, () => page(10))
    expect(pages.find('/slow', slow)).toBe(waiting)
    resolve(await page(5))
    expect((await waiting).body.length).toBe(5)
    expect(slow).toHaveBeenCalledTimes(1)
    expect(pages.bytes).toBe(5)
  })

  it('never take more room than they may', async () => {
    const asked = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 })), {
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(asked, async (addresses) => {
        const pages = new LatestPages(100)
        for (const [address, bytes] of addresses) {
          await pages.find(`/${address}`, () => page(bytes))
          expect(pages.bytes).toBeGreaterThanOrEqual(0)
          expect(pages.bytes).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
