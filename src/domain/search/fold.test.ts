import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('fold(text)', () => {
  it.each([
    ['width of letters and digits', 'ＡＩ２０３０', 'ai2030'],
    ['case', 'MoU', 'mou'],
    ['Latin diacritics', 'São Tomé, Đà', 'sao tome, đa'],
    ['half-width kana', 'ﾃﾞｰﾀｾﾝﾀｰ', 'データセンター'],
    ['a dash typed for the long mark', 'デ－タ', 'データ'],
    ['hangul typed as letters', '협력', '협력'],
    ['compatibility ideographs and signs', '\uF9E9㈱①', '里(株)1'],
    ['white space', ' a\u3000b\t\nc\u00A0 d ', 'a b c d'],
    ['quotation marks', '「a」『b』《c》“d”‘e’', `"a""b""c""d"'e'`],
    ['dashes', '2024–2026, a‐b, 3〜4', '2024-2026, a-b, 3-4'],
    ['middle dots between CJK characters', '한·중·일 中・日 한ㆍ일', '한중일 中日 한일'],
    ['middle dots elsewhere', 'AI·data', 'ai data'],
    ['initials', 'U.S. and R.O.K', 'us and rok'],
    ['soft hyphens and zero width', 'ex\u00ADport\u200B', 'export'],
    ['Han variants', '經濟 経済 经济', '经济 经济 经济'],
    ['half surrogates', 'a\uD83Db', 'a b'],
  ])('makes no difference of %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    'AI',
    'ＡＩ',
    'ai',
    'A.I.',
    'a.i',
    'Artificial Intelligence',
    'artificial-intelligence',
    'artificial\u00A0 intelligence',
    '人工智能',
    '人工智慧',
    '人工知能',
    '인공지능',
    '인공 지능',
    '인공\u3000지능',
    '인공지능',
  ])('reads %j as artificial intelligence', (term) => {
    expect(fold(term)).toBe('ai')
  })

  it.each(['semiconductor', 'Semiconductors', '半导体', '半導體', '半導体', '반도체'])(
    'reads %s as semiconductor',
    (term) => {
      expect(fold(term)).toBe('semiconductor')
    },
  )

  it.each([
    'export control',
    'export controls',
    'Export-Control',
    '出口管制',
    '輸出管理',
    '輸出規制',
    '수출통제',
    '수출 통제',
    '수출 규제',
  ])('reads %s as export control', (term) => {
    expect(fold(term)).toBe('export-control')
  })

  it.each([
    ['人工智能产业', 'ai 产业'],
    ['AI産業', 'ai 产业'],
    ['인공지능 기본법', 'ai 기본법'],
    ['人工智能半导体', 'ai semiconductor'],
    ['AI半导体', 'ai semiconductor'],
    ['「人工知能」', '"ai"'],
    ['ai-safety-institute', 'ai-safety-institute'],
  ])('makes the concept in %s a word of its own', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each(['chain', 'aid', 'said', 'openai', 'a.i.g', 'export', '智能', 'chip'])(
    'does not see a concept in %s',
    (text) => {
      expect(fold(text)).toBe(text.replaceAll('.', ''))
    },
  )

  it('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      ...Array.from('aIu.-–·・ㆍ 　"“「ー－アｱﾞが人工智能知慧半導体輸出規制인공지능é\u0301\u3099\u200B\uD83D\uDE00'),
      '人工智能',
      '인공',
      '지능',
      'AI',
      'A.I.',
      'export',
      'controls',
      '수출',
      '통제',
    )
    const anyText = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
