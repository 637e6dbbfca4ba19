/**
 * The classes of character that decide where a word ends, as fragments for regular expressions with the `u` flag.
 * Chinese, Japanese and Korean write words without reliable spaces; Latin script and digits do not.
 */

/** Ideographs, kana with the long mark, and hangul. */
export const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]'

export const LATIN_OR_DIGIT = '[\\p{Script=Latin}0-9]'

const LATIN_OR_DIGIT_PATTERN = new RegExp(`^${LATIN_OR_DIGIT}$`, 'u')

/**
 * Whether a Latin word goes on at this place of a text: true for a letter or digit, false for anything else and beyond
 * the ends. Answers the characters of almost every text without a regular expression, because search asks per match.
 */
export function isLatinOrDigitAt(text: string, position: number): boolean {
  const code = text.charCodeAt(position)
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
  return LATIN_OR_DIGIT_PATTERN.test(text.charAt(position))
}
