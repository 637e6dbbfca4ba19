import { describe, expect, it } from 'vitest'
import { parseSourceAddress, pressedHead, USUAL_SORTING } from './source-address.ts'

const LANGUAGES = ['en', 'zh', 'pt']
const parse = (query: string) => parseSourceAddress(new Map(new URLSearchParams(query)), LANGUAGES)

describe('parseSourceAddress(parameters, languages)', () => {
  it('asks for everything, what most rests on first, when it says nothing', () => {
    expect(parse('')).toEqual({
      filter: { side: '', official: '', sourceLang: '', read: '', sourceKind: '', mark: '', used: '', find: '' },
      sorting: USUAL_SORTING,
      problems: [],
    })
  })

  it('reads one value of each', () => {
    const query =
      'side=none&official=yes&sourceLang=pt&read=full&sourceKind=press&mark=repost&used=events&find= Reuters '
    expect(parse(query)).toMatchObject({
      filter: {
        side: 'none',
        official: 'yes',
        sourceLang: 'pt',
        read: 'full',
        sourceKind: 'press',
        mark: 'repost',
        used: 'events',
        find: 'Reuters',
      },
      problems: [],
    })
  })

  it.each([
    ['side=US', 'side', 'unknown-value'],
    ['sourceLang=fr', 'sourceLang', 'unknown-value'],
    ['official=maybe', 'official', 'unknown-value'],
    ['used=often', 'used', 'unknown-value'],
    ['mark=bad', 'mark', 'unknown-value'],
    ['sourceSort=colour', 'sourceSort', 'unknown-value'],
    ['sourceSort=side&sourceOrder=up', 'sourceOrder', 'unknown-value'],
    ['sourceOrder=desc', 'sourceOrder', 'needs-sort'],
    [`find=${'x'.repeat(201)}`, 'find', 'too-long'],
  ])('reports %s', (query, parameter, reason) => {
    expect(parse(query).problems.map((one) => [one.parameter, one.reason])).toEqual([[parameter, reason]])
  })
})

describe('pressedHead(column, sorting)', () => {
  it.each([
    ['published', USUAL_SORTING, { sourceSort: 'published', sourceOrder: null }],
    ['published', { column: 'published', order: 'asc' }, { sourceSort: 'published', sourceOrder: 'desc' }],
    ['used', USUAL_SORTING, { sourceSort: 'used', sourceOrder: null }],
  ] as const)('%s after %j', (column, sorting, change) => {
    expect(pressedHead(column, sorting)).toEqual(change)
  })
})
