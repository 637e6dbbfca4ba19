import { CancelledError, QueryClient } from '@tanstack/react-query'
import { delay, http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { handlersFor } from '#mocks/handlers.ts'
import { network } from '#tests/network.ts'
import { failureOf } from './errors.ts'
import { trackerQuery } from './tracker-query.ts'

const TRACKER = '*/api/v1/tracker'

async function failure(): Promise<unknown> {
  const query = { ...trackerQuery('en'), retry: false }
  try {
    await new QueryClient().fetchQuery(query)
  } catch (error) {
    return failureOf(error)
  }
  throw new Error('the request was answered')
}

describe('trackerQuery(language)', () => {
  it('gives a tracker of the records and names the demonstration they come from', async () => {
    const tracker = await new QueryClient().fetchQuery(trackerQuery('ko'))
    expect(tracker.snapshot.milestones).toHaveLength(70)
    expect(tracker.snapshot.lang).toBe('ko')
    expect(tracker.snapshot.demo).toBe('reference')
  })

  it.each([
    [
      'an error with a problem',
      () => HttpResponse.json({ title: 'T', detail: 'why' }, { status: 503 }),
      { kind: 'http', status: 503, detail: 'why' },
    ],
    [
      'an error without a body',
      () => new HttpResponse(null, { status: 502 }),
      { kind: 'http', status: 502, detail: '' },
    ],
    ['no network', () => HttpResponse.error(), { kind: 'offline' }],
    ['HTML', () => HttpResponse.html('<h1>proxy</h1>'), { kind: 'invalid-response', place: 'not JSON' }],
  ])('fails on %s with its kind', async (_name, answer, expected) => {
    network.use(http.get(TRACKER, answer))
    expect(await failure()).toEqual(expected)
  })

  it('fails on records that do not fit, naming the first place', async () => {
    network.use(http.get(TRACKER, () => HttpResponse.json({ revision: 'one' })))
    expect(await failure()).toMatchObject({ kind: 'invalid-response', place: expect.stringContaining('revision') })
  })

  it('keeps the newer revision when a cache on the way answers with an older one', async () => {
    network.use(...handlersFor('stale'))
    const client = new QueryClient()
    const query = { ...trackerQuery('en'), staleTime: 0 }
    const first = await client.fetchQuery(query)
    const second = await client.fetchQuery(query)
    expect(second.snapshot.revision).toBe(first.snapshot.revision)
    expect(second).toBe(first)
  })

  it('gives up when the page goes away', async () => {
    network.use(
      http.get(TRACKER, async () => {
        await delay(10_000)
        return HttpResponse.json({})
      }),
    )
    const client = new QueryClient()
    const pending = client.fetchQuery({ ...trackerQuery('en'), retry: false })
    await client.cancelQueries({ queryKey: ['tracker', 'en'] })
    await expect(pending).rejects.toBeInstanceOf(CancelledError)
  })
})
