import { CJK, LATIN_OR_DIGIT } from './characters.ts'
import { fold } from './fold.ts'

/** A quoted phrase, whose closing mark may not be typed yet, or anything up to the next space or quotation mark. */
const PHRASE_OR_WORD = /"(?<phrase>[^"]*)"?|(?<word>[^ "]+)/gu

/** Marks at the ends of a word come with copied text, as in (AI) or 'export', and say nothing about what is sought. */
const OUTER_PUNCTUATION = /^[\p{P} ]+|[\p{P} ]+$/gu

const SPACE_AT_SCRIPT_CHANGE = new RegExp(` (?<=${CJK} )(?=${LATIN_OR_DIGIT})| (?<=${LATIN_OR_DIGIT} )(?=${CJK})`, 'gu')

/**
 * Folded text with its spelling of compounds evened out: "supply-chain" is "supply chain", and "AI 산업" is "AI산업",
 * because a space between scripts is a matter of taste. Query and text must both pass here to meet.
 */
export function joinCompounds(folded: string): string {
  const joined = folded.includes('-') ? folded.replace(/ ?-[ -]*/g, ' ') : folded
  return joined.replace(SPACE_AT_SCRIPT_CHANGE, '').trim()
}

/**
 * What a reader asks for, as words that must each be found (see `matches`). White space separates; a phrase in any of
 * the quotation marks “ ” 「 」 《 》 " stays whole, and so does a compound with hyphens, such as an id. Repeated words count
 * once, and marks alone are no word: a query of none shows everything.
 */
export function queryWords(q: string): string[] {
  const pieces = Array.from(
    fold(q).matchAll(PHRASE_OR_WORD),
    ({ groups }) => groups?.['phrase'] ?? groups?.['word'] ?? '',
  )
  const words = pieces.map((piece) => joinCompounds(piece.replace(OUTER_PUNCTUATION, '')))
  return [...new Set(words)].filter((word) => word !== '')
}
