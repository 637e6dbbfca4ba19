import { LATIN_OR_DIGIT } from './characters.ts'
import { foldCharacters } from './fold-characters.ts'

/**
 * Words that matter: all terms of a row find the same items, whatever language the reader types.
 *
 * A row belongs here only when its terms mean the same and the records need it, because a translation often chooses
 * another word. "Chip" is not a semiconductor term here: it is narrower, and a reader who types it means chips.
 * A space in a Latin term may be a hyphen; in a Korean term it may be missing. Han variants need no row of their own.
 */
const CONCEPTS: readonly { readonly token: string; readonly terms: readonly string[] }[] = [
  // 人工智慧 is the word in Taiwan.
  { token: 'ai', terms: ['AI', 'artificial intelligence', '人工智能', '人工智慧', '人工知能', '인공 지능'] },
  { token: 'semiconductor', terms: ['semiconductor', 'semiconductors', '半导体', '반도체'] },
  // Japanese and Korean law says 輸出管理 and 수출통제 (수출관리 for Japan's), the press also 輸出規制 and 수출규제.
  {
    token: 'export-control',
    terms: [
      'export control',
      'export controls',
      '出口管制',
      '輸出管理',
      '輸出規制',
      '수출 통제',
      '수출 관리',
      '수출 규제',
    ],
  },
]

const TOKENS = new Map(
  CONCEPTS.flatMap(({ token, terms }) =>
    terms.map((term) => [foldCharacters(term).replaceAll(' ', ''), token] as const),
  ),
)

const TERM = new RegExp(
  CONCEPTS.flatMap(({ terms }) => terms)
    .map(foldCharacters)
    .map((term) =>
      /[a-z]/.test(term)
        ? `(?<!${LATIN_OR_DIGIT})${term.replaceAll(' ', '[ -]')}(?!${LATIN_OR_DIGIT})`
        : term.replaceAll(' ', ' ?'),
    )
    .join('|'),
  'gu',
)

const TOUCHES_A_WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u

/**
 * Puts the token of its concept in place of every term, in a text folded by `foldCharacters`.
 *
 * A token is a word of its own, so it gets spaces where it touched other letters: a query 人工智能产业 asks for both 人工智能
 * and 产业, just as AI产业 and "AI industry" do.
 */
export function foldConcepts(text: string): string {
  return text
    .replace(TERM, (term, position: number) => {
      const before = TOUCHES_A_WORD.test(text.charAt(position - 1)) ? ' ' : ''
      const after = TOUCHES_A_WORD.test(text.charAt(position + term.length)) ? ' ' : ''
      return `${before}${TOKENS.get(term.replace(/[ -]/g, '')) ?? term}${after}`
    })
    .replaceAll('  ', ' ')
}
