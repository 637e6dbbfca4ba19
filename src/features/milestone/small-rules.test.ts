import { describe, expect, it } from 'vitest'
import { buildDate } from '#tests/builders/dates.ts'
import { en } from '#src/i18n/messages/en/index.ts'
import { ja } from '#src/i18n/messages/ja/index.ts'
import { dueLines } from './due-lines.ts'
import { neighboursOf } from './neighbours-of.ts'
import { numberSources } from './number-sources.ts'
import { sourceLanguageName } from '#src/i18n/source-language.ts'

describe('neighboursOf(all, selected, id)', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const of = (id: string, ...selected: string[]): (string | undefined)[] => {
    const { previous, next } = neighboursOf(
      all,
      selected.map((one) => ({ id: one })),
      id,
    )
    return [previous?.id, next?.id]
  }

  it.each<[string, string, string[], (string | undefined)[]]>([
    ['in the middle of everything', 'c', ['a', 'b', 'c', 'd', 'e'], ['b', 'd']],
    ['at the start', 'a', ['a', 'b'], [undefined, 'b']],
    ['at the end', 'e', ['a', 'e'], ['a', undefined]],
    ['skips what the selection leaves out', 'c', ['a', 'c', 'e'], ['a', 'e']],
    ['of one that the selection leaves out', 'c', ['b', 'e'], ['b', 'e']],
    ['of the only one', 'c', ['c'], [undefined, undefined]],
    ['in the order of the records, not of the list', 'c', ['e', 'a'], ['a', 'e']],
  ])('%s', (_, id, selected, neighbours) => {
    expect(of(id, ...selected)).toEqual(neighbours)
  })
})

describe('numberSources(uses)', () => {
  it('numbers from 1 in the order of first use, each source once', () => {
    const numbers = numberSources([['b', 'a'], ['a', 'c'], [], ['b', 'd']])
    expect([...numbers]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
      ['d', 4],
    ])
  })
})

describe('dueLines(item)', () => {
  it('is one line for parties that share a date set by the same report', () => {
    const due = (country: 'CN' | 'JP' | 'KR', date: string, setBy: string) =>
      ({ country, kind: 'deadline', date: buildDate(date), setBy }) as const
    const dues = [due('CN', '2027', 'talks.1'), due('JP', '2027', 'talks.1'), due('KR', '2027', 'talks.2')]
    expect(dueLines({ dues }).map(({ countries, setBy }) => [setBy, countries])).toEqual([
      ['talks.1', ['CN', 'JP']],
      ['talks.2', ['KR']],
    ])
  })
})

describe('sourceLanguageName(tag, reader, messages)', () => {
  it.each([
    ['zh', 'Chinese', '中国語'],
    ['es', 'Spanish', 'スペイン語'],
    ['nl', 'Dutch', 'オランダ語'],
  ])('%s is %s in English and %s in Japanese', (tag, english, japanese) => {
    expect(sourceLanguageName(tag, 'en', en)).toBe(english)
    expect(sourceLanguageName(tag, 'ja', ja)).toBe(japanese)
  })

  it('shows a tag nobody has a name for as it is', () => {
    expect(sourceLanguageName('qqx', 'en', en)).toBe('qqx')
  })
})
