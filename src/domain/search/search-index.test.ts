import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCharacters } from './fold-characters.ts'
import { foldParts, matches, searchableText } from './search-index.ts'
import { queryWords } from './words.ts'

const isFound = (q: string, ...parts: string[]) => matches(searchableText(parts), queryWords(q))

describe('a reader finds', () => {
  it.each([
    ['export', 'Exports of chips'],
    ['AI', 'AI半导体合作'],
    ['AI', '超人工智能'],
    ['US', 'U.S. policy'],
    ['u.s.', 'the US side'],
    ['人工智能', 'Rules for artificial intelligence'],
    ['인공 지능', '人工知能の協力'],
    ['人工智慧', 'AI 기본법'],
    ['AI産業', '人工智能产业'],
    ['"人工智能产业"', 'AI 産業'],
    ['人工', '人工智能'],
    ['智能产业', '人工智能产业'],
    ['智能半导体', '人工智能半导体'],
    ['semiconductor', '半導体製造装置'],
    ['semicon', '반도체 장비'],
    ['export control', '輸出管理を強化'],
    ['수출통제', 'export-control talks'],
    ['三國貿易部長會議', '中日韩三国贸易部长会议'],
    ['経済協力', '深化经济协力'],
    ['中日韓', '中・日・韓'],
    ['한중일', '한·중·일 협력'],
    ['AI산업', 'AI 산업 협력'],
    ['supply chain', 'supply-chain hotline'],
    ['supply-chain', 'supply chain hotline'],
    ['hotline', 'supply-chain-hotline.2'],
    ['supply-chain-hotline', 'supply-chain-hotline.2'],
    ['supply-chain-ho', 'supply-chain-hotline.2'],
    ['supply-chain-hotline.2', 'supply-chain-hotline.2'],
    ['2024-2026', 'Action plan 2024–2026'],
    ['cafe', 'Café'],
  ])('%s in %s', (q, text) => {
    expect(isFound(q, text)).toBe(true)
  })
})

describe('a reader does not find', () => {
  it.each([
    ['AI', 'a chain of aid, said OpenAI'],
    ['US', 'the use of bus lanes'],
    ['chain', 'blockchain'],
    ['202', '2024'],
    ['用GPU', '用GPUs'],
    ['国际', '中国 际'],
    ['국제', '중국 제안'],
    ['"data centre"', 'centre for data'],
    ['trade law', 'trade'],
  ])('%s in %s', (q, text) => {
    expect(isFound(q, text)).toBe(false)
  })
})

describe('searchableText(parts)', () => {
  it('lets no phrase reach from one part into the next', () => {
    expect(isFound('"trade law"', 'free trade', 'law of the sea')).toBe(false)
    expect(isFound('貿易法', '贸易', '法')).toBe(false)
  })

  it('finds words of one query in different parts', () => {
    expect(isFound('貿易 law', '贸易', 'law of the sea')).toBe(true)
  })
})

describe('matches(entryText, words)', () => {
  it('is true for no words', () => {
    expect(matches('', [])).toBe(true)
  })

  const cjkText = fc
    .array(
      fc.constantFrom(
        ...Array.from('経経济貿易国際会议的のデータアーが·・협력한국제'),
        '人工智能',
        '인공지능',
        '半導体',
        '輸出規制',
        '수출통제',
      ),
      {
        minLength: 1,
      },
    )
    .map((pieces) => pieces.join(''))

  it('finds every piece of a CJK text', () => {
    fc.assert(
      fc.property(cjkText, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        expect(isFound(text.slice(start, start + 1 + (length % text.length)), text)).toBe(true)
      }),
    )
  })

  it('finds every text by itself, whatever it holds, and never throws', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string(), cjkText)
    const withHalfSurrogates = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(fc.oneof(anyText, withHalfSurrogates), anyText, (text, other) => {
        expect(isFound(text, other, text)).toBe(true)
        expect(typeof isFound(other, text)).toBe('boolean')
      }),
    )
  })
})

describe('foldParts(parts)', () => {
  const pieces = fc.constantFrom(
    ...Array.from('aZ9. -~·・—–「」“’（ＡＩ）、。々経济貿ガデーター한국 〜é\u0301\n'),
    'U.S.',
    '人工智能',
    'export-control',
  )
  const texts = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('folds each part as if it stood alone', () => {
    fc.assert(
      fc.property(fc.array(texts), (parts) => {
        const given = parts.filter((part) => !part.includes('\ue000'))
        expect(foldParts(given)).toEqual(given.flatMap((part) => foldParts([part])))
      }),
    )
  })

  it('folds plain characters one by one as it folds any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // The last letter is none of the plain ones, so the whole text takes the longer way.
        expect(foldCharacters(`${text} xā`)).toBe(`${foldCharacters(`${text} x`)}a`)
      }),
    )
  })
})
