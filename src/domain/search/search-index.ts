import { isLatinOrDigitAt } from './characters.ts'
import { foldConcepts } from './concepts.ts'
import { foldCharacters } from './fold-characters.ts'
import { joinCompounds } from './words.ts'

/** An item and all its words in all four languages, as `searchableText` gives them. */
export type SearchEntry = { readonly id: string; readonly text: string }

/** Folding turns every line break into a space, so no query can reach from one part into the next. */
const SEPARATOR = '\n'

/** "AI" must not find "aid", nor "US" "use"; from four letters on a word may go on, so that "export" finds "exports". */
const LONGEST_WHOLE_WORD = 3

/**
 * The text of an item that `matches` searches, from its title, notes, id and so on.
 *
 * Parts with a word that matters stand in it twice, with its token and as written: a reader who has typed only 人工, or asks
 * for 智能, sees those characters on the page and expects to find them.
 */
export function searchableText(parts: readonly string[]): string {
  return joinParts(foldParts(parts))
}

/** A part in both its forms. */
export interface FoldedPart {
  readonly united: string
  readonly written: string
}

/** Between parts that are folded as one text: for private use, so folding neither changes it nor looks past it. */
const BETWEEN = '\ue000'

function eachTrimmed(text: string): string[] {
  return text.split(BETWEEN).map((part) => part.trim())
}

/**
 * What `searchableText` does with each part: whoever needs one in many texts folds it once. Parts are folded together,
 * because a dozen patterns on each of a million short texts take most of their time to begin.
 */
export function foldParts(parts: readonly string[]): FoldedPart[] {
  if (parts.length === 0) return []
  if (parts.some((part) => part.includes(BETWEEN))) return parts.flatMap((part) => foldParts(part.split(BETWEEN)))
  const folded = eachTrimmed(foldCharacters(parts.join(BETWEEN))).join(BETWEEN)
  const united = eachTrimmed(joinCompounds(foldConcepts(folded)))
  return eachTrimmed(joinCompounds(folded)).map((written, index) => ({ written, united: united[index] ?? written }))
}

export function joinParts(parts: readonly FoldedPart[]): string {
  const texts = new Set([...parts.map(({ united }) => united), ...parts.map(({ written }) => written)])
  texts.delete('')
  return [...texts].join(SEPARATOR)
}

/** Whether every word of `queryWords` occurs in a `searchableText`; no words ask for nothing, so all match. */
export function matches(entryText: string, words: readonly string[]): boolean {
  return words.every((word) => hasWord(entryText, word))
}

/**
 * CJK words match anywhere. A word that begins with a Latin letter or digit matches only where such a run begins, and a
 * short one only where it also ends. Boundaries are looked at per occurrence: a pattern per word would be far slower.
 */
function hasWord(text: string, word: string): boolean {
  const startsAtBoundary = isLatinOrDigitAt(word, 0)
  const endsAtBoundary = endsInShortRun(word)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const startIsRight = !startsAtBoundary || !isLatinOrDigitAt(text, at - 1)
    const endIsRight = !endsAtBoundary || !isLatinOrDigitAt(text, at + word.length)
    if (startIsRight && endIsRight) return true
  }
  return false
}

/** "ai" and the end of 用ai, but not "on" at the end of an id still being typed, "channel on". */
function endsInShortRun(word: string): boolean {
  let start = word.length
  while (isLatinOrDigitAt(word, start - 1)) start -= 1
  const length = word.length - start
  return length > 0 && length <= LONGEST_WHOLE_WORD && !/[\p{P}\p{S} ]/u.test(word.charAt(start - 1))
}
