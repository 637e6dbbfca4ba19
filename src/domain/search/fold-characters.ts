import { CJK } from './characters.ts'
import { foldHanVariants } from './han-variants.ts'

const DASH = '[\\p{Pd}\\u2212\\u2500\\u2501~]'
const MIDDLE_DOT = '[\\u00b7\\u2022\\u2027\\u2219\\u22c5\\u30fb\\u119e]'
const DASH_FOR_LONG_MARK = new RegExp(`(?<=[ァ-ヺー])${DASH}(?=[ァ-ヺー])`, 'gu')
const JOINER_BETWEEN_CJK = new RegExp(`(?:${DASH}|${MIDDLE_DOT})(?<=${CJK}.)(?=${CJK})`, 'gu')
const ANY_DASH = new RegExp(DASH, 'gu')
const BLANK = `(?:[\\s\\p{Cc}]|${MIDDLE_DOT})`
/** Not the single plain space, which stays and of which texts have very many. */
const BLANKS = new RegExp(`${BLANK}{2,}|(?! )${BLANK}`, 'gu')
const HAS_DASH_OR_DOT = new RegExp(`${DASH}|${MIDDLE_DOT}`, 'u')
const MAY_BE_INITIALS = /[a-z]\.[a-z]/
const DOTTED_LETTERS = /(?<![\p{Script=Latin}0-9.])[a-z](?:\.[a-z])+(?![\p{Script=Latin}0-9])\.?/gu

/**
 * One spelling per character, letter by letter; `fold` differs in that it also unites the words of `CONCEPTS`.
 *
 * - Width and compatibility forms by NFKC, case, Latin diacritics, Han variants; half-width kana become full-width, and a
 *   dash between two katakana is the long mark it was meant to be (デ－タ). Hiragana and katakana stay apart.
 * - Quotation marks of all four languages become `"` or `'`; dashes and wave dashes `-`; white space one plain space.
 * - A dash or middle dot between CJK characters goes, since the same name is written with and without (한·중·일, 한중일).
 * - Dots in initials go (U.S., US). Invisible characters go; half surrogates, which no reader typed, become spaces.
 */
export function foldCharacters(text: string): string {
  const single = foldPlain(text) ?? foldAny(text)
  const joined = HAS_DASH_OR_DOT.test(single)
    ? single.replace(DASH_FOR_LONG_MARK, 'ー').replace(JOINER_BETWEEN_CJK, '').replace(ANY_DASH, '-')
    : single
  const spaced = joined.replace(BLANKS, ' ')
  const undotted = MAY_BE_INITIALS.test(spaced)
    ? spaced.replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', ''))
    : spaced
  return undotted.trim()
}

function foldAny(text: string): string {
  const composed = text
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\u318d/g, '·') // the Korean middle dot, which NFKC would turn into a vowel
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return foldHanVariants(composed)
    .replace(/[“”„‟«»「」『』《》〈〉〝〞〟]/g, '"')
    .replace(/[‘’‚‛‹›′`]/g, "'")
}

/**
 * ASCII, kana, ideographs, hangul, their punctuation, and the mark between parts: nearly every text of the records. None
 * of these touches its neighbour, so each can be folded by itself, and once.
 */
const PLAIN = /^[ -~、-。々「-』《》〈〉ぁ-ゖァ-ー一-鿿가-힣！-～‘-”–—·\ue000]$/
const NOT_PLAIN = 0xffff
const CODES = 0x10000
/** By code; 0 is not known yet. */
let foldedCodes: Uint16Array | null = null

function foldedCode(character: string): number {
  return PLAIN.test(character) ? foldAny(character).charCodeAt(0) : NOT_PLAIN
}

/** What `foldAny` does, for a text of nothing but plain characters; null for any other. Texts by the million pass here. */
function foldPlain(text: string): string | null {
  foldedCodes ??= new Uint16Array(CODES)
  let result = ''
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    let folded = foldedCodes[code] ?? 0
    if (folded === 0) {
      folded = foldedCode(text.charAt(at))
      foldedCodes[code] = folded
    }
    if (folded === NOT_PLAIN) return null
    if (folded === code) continue
    result += text.slice(kept, at) + String.fromCharCode(folded)
    kept = at + 1
  }
  return result + text.slice(kept)
}
