import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { buildSelection, type SelectionOverrides } from '#tests/builders/tracker.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, isNarrowed } from './selection.ts'
import { LONGEST_SEARCH_TEXT, parseSelection, SELECTION_PARAMETERS, selectionPairs } from './selection-codec.ts'

const { knownIds } = REFERENCE.trackerFor('en')

type Pair = readonly [string, string]

const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

function pairsOf(query: string): Pair[] {
  const parts = query.split('&').filter((part) => part !== '')
  return parts.map((part) => [decoded(part.split('=')[0] ?? ''), decoded(part.split('=')[1] ?? '')])
}

const queryOf = (pairs: readonly Pair[]) =>
  pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')

const read = (query: string, others: readonly string[] = []) => parseSelection(pairsOf(query), knownIds, others)

describe('parseSelection(pairs, known): what is understood', () => {
  it.each<[string, SelectionOverrides]>([
    ['', {}],
    ['country=KR', { country: ['KR'] }],
    ['country=KR,CN', { country: ['CN', 'KR'] }],
    ['country=KR&country=CN', { country: ['CN', 'KR'] }],
    ['country=KR,KR&country=KR', { country: ['KR'] }],
    ['country=', {}],
    ['country=CN&match=only', { country: ['CN'], match: 'only' }],
    ['path=governance,co-development', { path: ['co-development', 'governance'] }],
    ['measure=political-trust', { measure: ['political-trust'] }],
    ['status=no-record,agreed', { status: ['agreed', 'no-record'] }],
    ['flag=overdue', { flag: ['overdue'] }],
    ['kind=dialogue', { kind: ['dialogue'] }],
    ['sector=none,education', { sector: ['education', 'none'] }],
    ['strength=in-force', { strength: ['in-force'] }],
    ['body=trilateral-cooperation-secretariat', { body: ['trilateral-cooperation-secretariat'] }],
    ['body=Trilateral Cooperation Secretariat', { body: ['trilateral-cooperation-secretariat'] }],
    ['body=Trade ministry, MOTIE/MOTIR (KR)', { body: ['trade-ministry-motie-motir-kr'] }],
    ['q=%20AI%20talks%20', { q: 'AI talks' }],
    ['asOf=2026-03-31', { asOf: '2026-03-31' }],
    ['asOf=2026-02', { asOf: '2026-02-28' }],
    ['asOf=2025', { asOf: '2025-12-31' }],
    ['knownOn=2026-11-23', { knownOn: '2026-11-23' }],
    ['since=2025-12&changed=yes', { since: '2025-12-31', changed: true }],
    ['since=2025-12&changed=no', { since: '2025-12-31' }],
  ])('?%s', (query, expected) => {
    expect(read(query)).toEqual({ selection: buildSelection(expected), problems: [] })
  })
})

describe('parseSelection(pairs, known): what is not understood is reported, and the rest still holds', () => {
  it.each([
    ['colour=red', 'colour', 'red', 'unknown-parameter'],
    ['Country=CN', 'Country', 'CN', 'unknown-parameter'],
    ['__proto__=1', '__proto__', '1', 'unknown-parameter'],
    ['country=US', 'country', 'US', 'unknown-value'],
    ['country=cn', 'country', 'cn', 'unknown-value'],
    ['country=CN%20', 'country', 'CN ', 'unknown-value'],
    ['match=most', 'match', 'most', 'unknown-value'],
    ['path=5', 'path', '5', 'unknown-value'],
    ['measure=tea', 'measure', 'tea', 'unknown-value'],
    ['status=done', 'status', 'done', 'unknown-value'],
    ['flag=red', 'flag', 'red', 'unknown-value'],
    ['kind=feast', 'kind', 'feast', 'unknown-value'],
    ['sector=null', 'sector', 'null', 'unknown-value'],
    ['strength=strong', 'strength', 'strong', 'unknown-value'],
    ['body=Guild', 'body', 'Guild', 'unknown-value'],
    ['changed=true', 'changed', 'true', 'unknown-value'],
    ['changed=yes', 'changed', 'yes', 'needs-since'],
    ['asOf=today', 'asOf', 'today', 'not-a-date'],
    ['asOf=2026-02-30', 'asOf', '2026-02-30', 'not-a-date'],
    ['knownOn=2026-13', 'knownOn', '2026-13', 'not-a-date'],
    ['since=1.1.2026', 'since', '1.1.2026', 'not-a-date'],
    ['asOf=2026&asOf=2025', 'asOf', '2026, 2025', 'repeated'],
    ['match=any&match=all', 'match', 'any, all', 'repeated'],
    ['q=a&q=b', 'q', 'a, b', 'repeated'],
    [`q=${'x'.repeat(LONGEST_SEARCH_TEXT + 1)}`, 'q', `${'x'.repeat(20)}…`, 'too-long'],
  ])('?%s', (query, parameter, value, reason) => {
    const { selection, problems } = read(`${query}&kind=dialogue,project`)
    expect(problems).toEqual([expect.objectContaining({ parameter, value, reason })])
    expect(selection.kind).toEqual(['dialogue', 'project'])
  })

  it('lists what would be understood', () => {
    expect(read('country=US').problems[0]?.allowed).toEqual(['CN', 'JP', 'KR'])
    expect(read('colour=red').problems[0]?.allowed).toEqual(SELECTION_PARAMETERS)
  })

  it('keeps the known values of a list beside the unknown ones, and names each unknown one', () => {
    const { selection, problems } = read('country=US,CN,EU')
    expect(selection.country).toEqual(['CN'])
    expect(problems.map(({ value }) => value)).toEqual(['US', 'EU'])
  })

  it('takes a part that was not understood as absent', () => {
    expect(read('match=most&asOf=today&changed=yes&since=never').selection).toEqual(EVERYTHING)
  })

  it('a search text of the greatest length is read', () => {
    const q = 'x'.repeat(LONGEST_SEARCH_TEXT)
    expect(read(`q=${q}`)).toEqual({ selection: { ...EVERYTHING, q }, problems: [] })
  })

  it('leaves parameters that are read elsewhere alone', () => {
    expect(read('preset=annex&limit=5', ['preset', 'limit']).problems).toEqual([])
    expect(read('preset=annex&limit=5', ['preset']).problems.map(({ parameter }) => parameter)).toEqual(['limit'])
  })

  it('never drops a pair in silence: whatever arrives is in the selection or among the problems', () => {
    const names = fc.oneof(fc.constantFrom(...SELECTION_PARAMETERS), fc.string({ minLength: 1 }))
    const values = fc.oneof(fc.constantFrom('CN', 'yes', '2026', 'agreed', 'dialogue'), fc.string({ minLength: 1 }))
    fc.assert(
      fc.property(names, values, (name, value) => {
        fc.pre(value.replaceAll(/[\s,]/gu, '') !== '')
        const { selection, problems } = parseSelection([[name, value]], knownIds)
        const isRead = selectionPairs(selection).some(([key]) => key === name)
        const isReported = problems.some(({ parameter }) => parameter === name)
        const isAtRest = (name === 'match' && value === 'any') || (name === 'changed' && value === 'no')
        expect([isRead, isReported, isAtRest].filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})

const texts = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('selectionPairs(selection)', () => {
  it('of everything is empty', () => {
    expect(selectionPairs(EVERYTHING)).toEqual([])
  })

  it('is short and in a fixed order', () => {
    const selection = buildSelection({
      since: '2025-12-31',
      changed: true,
      q: 'AI',
      match: 'all',
      country: ['CN', 'JP'],
    })
    expect(queryOf(selectionPairs(selection))).toBe('country=CN%2CJP&match=all&q=AI&since=2025-12-31&changed=yes')
  })

  it('reads back as the same selection, through an address too', () => {
    fc.assert(
      fc.property(selections(), texts, (narrowed, text) => {
        const selection = { ...narrowed, q: text.trim() }
        const pairs = selectionPairs(selection)
        expect(parseSelection(pairs, knownIds)).toEqual({ selection, problems: [] })
        expect(read(queryOf(pairs))).toEqual({ selection, problems: [] })
        expect(selectionPairs(parseSelection(pairs, knownIds).selection)).toEqual(pairs)
      }),
    )
  })
})

describe('isNarrowed(selection)', () => {
  it.each<[SelectionOverrides, boolean]>([
    [{}, false],
    [{ asOf: '2025-12-31', knownOn: '2025-12-31', since: '2025-01-01' }, false],
    [{ match: 'only' }, false],
    [{ country: ['CN'] }, true],
    [{ flag: ['quiet'] }, true],
    [{ q: 'AI' }, true],
    [{ since: '2025-01-01', changed: true }, true],
  ])('%j: %s', (overrides, expected) => {
    expect(isNarrowed(buildSelection(overrides))).toBe(expected)
  })
})
