import { CJK } from './characters.ts'
import { foldHanVariants } from './han-variants.ts'

const DASH = '[\\p{Pd}\\u2212\\u2500\\u2501~]'
const MIDDLE_DOT = '[\\u00b7\\u2022\\u2027\\u2219\\u22c5\\u30fb\\u119e]'
const DASH_FOR_LONG_MARK = new RegExp(`(?<=[ァ-ヺー])${DASH}(?=[ァ-ヺー])`, 'gu')
const JOINER_BETWEEN_CJK = new RegExp(`(?:${DASH}|${MIDDLE_DOT})(?<=${CJK}.)(?=${CJK})`, 'gu')
const ANY_DASH = new RegExp(DASH, 'gu')
const BLANKS = new RegExp(`(?:[\\s\\p{Cc}]|${MIDDLE_DOT})+`, 'gu')
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
  return foldHanVariants(
    text
      .replace(/\p{Cs}/gu, ' ')
      .replace(/\u318d/g, '·') // the Korean middle dot, which NFKC would turn into a vowel
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
  )
    .replace(/[“”„‟«»「」『』《》〈〉〝〞〟]/g, '"')
    .replace(/[‘’‚‛‹›′`]/g, "'")
    .replace(DASH_FOR_LONG_MARK, 'ー')
    .replace(JOINER_BETWEEN_CJK, '')
    .replace(ANY_DASH, '-')
    .replace(BLANKS, ' ')
    .replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', ''))
    .trim()
}
