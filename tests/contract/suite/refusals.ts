import { describe, expect, it } from 'vitest'
import type { Asking } from './asking.ts'

const LISTS = [
  '/tracker',
  '/search-index',
  '/milestones',
  '/summary',
  '/changes?since=2025',
  '/events',
  '/sources',
  '/health',
  '/openapi.json',
]

function joined(address: string, query: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${query}`
}

export function describeRefusals(asking: Asking): void {
  describe('what is not understood is refused by name', () => {
    it.each(LISTS)('%s: an unknown parameter', async (address) => {
      const { errors } = await asking.problem(joined(address, 'colour=red'), 400)
      expect(errors).toMatchObject([{ parameter: 'colour', value: 'red', reason: 'unknown-parameter' }])
    })

    it.each([
      ['/milestones?status=done', 'status', 'unknown-value'],
      ['/milestones?country=US', 'country', 'unknown-value'],
      ['/milestones?match=some', 'match', 'unknown-value'],
      ['/milestones?path=war', 'path', 'unknown-value'],
      ['/milestones?measure=none', 'measure', 'unknown-value'],
      ['/milestones?flag=red', 'flag', 'unknown-value'],
      ['/milestones?kind=war', 'kind', 'unknown-value'],
      ['/milestones?sector=war', 'sector', 'unknown-value'],
      ['/milestones?strength=9', 'strength', 'unknown-value'],
      ['/milestones?body=none', 'body', 'unknown-value'],
      ['/milestones?asOf=2026-02-30', 'asOf', 'not-a-date'],
      ['/milestones?asOf=tomorrow', 'asOf', 'not-a-date'],
      ['/milestones?knownOn=0000', 'knownOn', 'not-a-date'],
      ['/milestones?since=2026-13&changed=no', 'since', 'not-a-date'],
      ['/milestones?changed=maybe', 'changed', 'unknown-value'],
      ['/milestones?changed=yes', 'changed', 'needs-since'],
      ['/milestones?asOf=2025&asOf=2026', 'asOf', 'repeated'],
      [`/milestones?q=${'a'.repeat(201)}`, 'q', 'too-long'],
      ['/milestones?lang=fr', 'lang', 'unknown-value'],
      ['/tracker?lang=zh-TW', 'lang', 'unknown-value'],
      ['/tracker?lang=en&lang=ja', 'lang', 'repeated'],
      ['/summary?limit=5', 'limit', 'unknown-parameter'],
      ['/milestones/ninth-trilateral-summit?path=governance', 'path', 'unknown-parameter'],
      ['/milestones/ninth-trilateral-summit?country=US', 'country', 'unknown-value'],
      ['/events?kind=dialogue', 'kind', 'unknown-value'],
      ['/events?country=FR', 'country', 'unknown-value'],
      ['/sources?official=maybe', 'official', 'unknown-value'],
      ['/sources?language=xx', 'language', 'unknown-value'],
    ])('%s', async (address, parameter, reason) => {
      expect((await asking.problem(address, 400)).errors).toMatchObject([{ parameter, reason }])
    })

    it('all at once, with what would be understood', async () => {
      const { errors } = await asking.problem('/milestones?country=US&flag=red&limit=0&colour=red', 400)
      expect(errors?.map(({ parameter }) => parameter).toSorted()).toEqual(['colour', 'country', 'flag', 'limit'])
      expect(errors?.find(({ parameter }) => parameter === 'country')?.allowed).toEqual(['CN', 'JP', 'KR'])
    })

    it('and a long value is repeated only so far as to recognise it', async () => {
      const { errors } = await asking.problem(`/milestones?status=${'x'.repeat(3000)}`, 400)
      expect(errors?.[0]?.value.length).toBeLessThan(120)
    })

    it.each(['/', '/nope', '/milestones/', '/milestones/a/b', '/Tracker', '/tracker/', '/__proto__', '/constructor'])(
      '%s is not an address',
      async (address) => {
        await asking.problem(address, 404)
      },
    )

    it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
      '%s is not offered, and Allow says what is',
      async (method) => {
        const response = await asking.send('/milestones', {
          method,
          ...(method === 'OPTIONS' ? {} : { body: '<x/>', headers: { 'content-type': 'text/xml' } }),
        })
        expect(response.status).toBe(405)
        expect(response.headers.get('allow')).toBe('GET, HEAD')
      },
    )
  })
}
