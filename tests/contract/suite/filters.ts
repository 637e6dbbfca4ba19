import { describe, expect, it } from 'vitest'
import { EventsSchema } from '#src/domain/contract/answers/events-answer.ts'
import { MilestonesSchema } from '#src/domain/contract/answers/milestones-answer.ts'
import { SourcesSchema } from '#src/domain/contract/answers/sources-answer.ts'
import { SummarySchema } from '#src/domain/contract/answers/summary-answer.ts'
import type { Asking, Items } from './asking.ts'

type Item = Items[number]

function touches(item: Item, country: 'CN' | 'JP' | 'KR'): boolean {
  return item.countries.includes(country) || item.concerns.includes(country)
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

/** What each key promises, told by the item itself and not by the code that filters. */
const PROMISES: readonly [query: string, keeps: (item: Item) => boolean][] = [
  ['country=KR', (item) => touches(item, 'KR')],
  ['country=KR,JP', (item) => touches(item, 'KR') || touches(item, 'JP')],
  ['country=KR&country=JP&match=all', (item) => touches(item, 'KR') && touches(item, 'JP')],
  ['country=CN&match=only', (item) => !touches(item, 'JP') && !touches(item, 'KR')],
  ['country=CN,KR&match=acting', ({ countries }) => countries.includes('CN') && countries.includes('KR')],
  ['country=CN,KR&match=exact', ({ countries }) => countries.toSorted().join() === 'CN,KR'],
  ['path=governance', (item) => item.path === 'governance'],
  ['path=governance&path=application', (item) => item.path === 'governance' || item.path === 'application'],
  ['measure=political-trust', (item) => item.measure === 'political-trust'],
  ['status=achieved', (item) => item.status === 'achieved'],
  ['status=stalled,suspended', (item) => item.status === 'stalled' || item.status === 'suspended'],
  ['flag=quiet', (item) => item.flags.some(({ id }) => id === 'quiet')],
  ['flag=thin,overdue', (item) => item.flags.some(({ id }) => id === 'thin' || id === 'overdue')],
  ['kind=dialogue', (item) => item.kind === 'dialogue'],
  ['sector=none', (item) => item.sector === null],
  ['sector=healthcare', (item) => item.sector === 'healthcare'],
  ['strength=document', (item) => item.strength === 'document'],
  ['body=baidu', (item) => item.bodies.includes('baidu')],
  ['path=governance&kind=dialogue', (item) => item.path === 'governance' && item.kind === 'dialogue'],
]

export function describeFilters(asking: Asking): void {
  describe('filters', () => {
    it.each(PROMISES)('%s keeps what it names, and nothing else', async (query, keeps) => {
      const kept = await asking.items(query)
      expect(kept.length).toBeGreaterThan(0)
      expect(ids(kept)).toEqual(ids((await asking.items()).filter(keeps)))
      expect((await asking.read(SummarySchema, `/summary?${query}`)).total).toBe(kept.length)
    })

    it('a body is also found by its name, in any language', async () => {
      const byId = ids(await asking.items('body=ministry-of-commerce-cn'))
      expect(byId.length).toBeGreaterThan(0)
      expect(ids(await asking.items(`body=${encodeURIComponent('Ministry of Commerce (CN)')}`))).toEqual(byId)
    })

    it('with one country chosen, the status is its own, or the joint one where it is only concerned', async () => {
      for (const item of await asking.items('country=KR')) {
        const own = item.parties.find(({ country }) => country === 'KR')
        expect(item.statusOf).toBe(own === undefined ? 'joint' : 'KR')
        expect(item.status).toBe(own === undefined ? item.jointStatus : own.status)
        expect(item.flags.every(({ party }) => party === undefined || party === 'KR')).toBe(true)
      }
    })

    it('words are found in any of the four languages', async () => {
      const found = await Promise.all(
        ['artificial intelligence', '人工智能', '人工知能', '인공지능'].map(async (q) =>
          ids(await asking.items(`q=${encodeURIComponent(q)}`)),
        ),
      )
      expect(found[0]?.length).toBeGreaterThan(10)
      expect(new Set(found.map((list) => list.join(' '))).size).toBe(1)
      expect(await asking.items('q=no-such-word-anywhere')).toEqual([])
    })

    it('before the first report of a milestone its status is null, found as no-record', async () => {
      const items = await asking.items('asOf=1990')
      expect(items.every(({ status, latestReport }) => status === null && latestReport === null)).toBe(true)
      expect(await asking.items('asOf=1990&status=no-record')).toHaveLength(70)
    })

    it('as known before the first recording nothing is known', async () => {
      expect(await asking.items('knownOn=2026-11-22&status=no-record')).toHaveLength(70)
      expect(await asking.items('knownOn=2026-11-23&status=no-record')).toHaveLength(0)
    })

    it('changed=yes keeps the milestones that moved since, and since alone hides nothing', async () => {
      expect(await asking.items('since=2026-01-01')).toHaveLength(70)
      const changed = await asking.items('since=2026-01-01&changed=yes')
      expect(changed.length).toBeGreaterThan(0)
      expect(changed.length).toBeLessThan(70)
    })

    it('a year stands for its last day', async () => {
      expect((await asking.read(MilestonesSchema, '/milestones?asOf=2025&limit=1')).asOf).toBe('2025-12-31')
    })

    it('texts come in the language asked for', async () => {
      const [english] = await asking.items('lang=en')
      const [korean] = await asking.items('lang=ko')
      expect(korean?.id).toBe(english?.id)
      expect(korean?.title).toMatch(/\p{Script=Hangul}/u)
    })

    it.each<
      [string, (event: { effect: string; kind: string; paths: string[]; countries: string[]; date: string }) => boolean]
    >([
      ['effect=hindering', ({ effect }) => effect === 'hindering'],
      ['kind=export-control', ({ kind }) => kind === 'export-control'],
      ['path=governance', ({ paths }) => paths.includes('governance')],
      ['country=US', ({ countries }) => countries.includes('US')],
      ['since=2025', ({ date }) => date > '2025-12-31'],
      ['until=2019', ({ date }) => date < '2020'],
    ])('events: %s', async (query, keeps) => {
      const all = await asking.read(EventsSchema, '/events')
      const kept = await asking.read(EventsSchema, `/events?${query}`)
      expect(kept.total).toBeGreaterThan(0)
      expect(kept.items).toEqual(all.items.filter(keeps))
    })

    it.each<
      [
        string,
        (source: { official: boolean; party: string | null; kind: string; language: string; read: string }) => boolean,
      ]
    >([
      ['official=yes', ({ official }) => official],
      ['party=none', ({ party }) => party === null],
      ['party=joint,KR', ({ party }) => party === 'joint' || party === 'KR'],
      ['kind=press', ({ kind }) => kind === 'press'],
      ['language=ja', ({ language }) => language === 'ja'],
      ['read=full', ({ read }) => read === 'full'],
    ])('sources: %s', async (query, keeps) => {
      const all = await asking.read(SourcesSchema, '/sources?limit=500')
      const kept = await asking.read(SourcesSchema, `/sources?limit=500&${query}`)
      expect(kept.total).toBeGreaterThan(0)
      expect(kept.items).toEqual(all.items.filter(keeps))
    })

    it('sources are found by a phrase of their title, publisher or id', async () => {
      const { items } = await asking.read(SourcesSchema, '/sources?q=%22Trilateral%20Summit%22')
      expect(items.length).toBeGreaterThan(0)
      expect(items.every(({ id, title, publisher }) => /trilateral.summit/i.test(`${id} ${title} ${publisher}`))).toBe(
        true,
      )
    })
  })
}
