/** Finding an institution by any of its names: a Korean reader may know only 문부과학성, a Japanese one 文部科学省. */
import { matches, searchableText } from '../search/search-index.ts'
import { queryWords } from '../search/words.ts'
import type { Body } from '../records/source.ts'
import { wordsOf } from '../text.ts'

/** The searchable names of bodies by id, in the language of the list; the id is the English name in small letters. */
export function bodyNames(bodies: readonly Body[]): ReadonlyMap<string, string> {
  return new Map(bodies.map(({ id, name }) => [id, searchableText([id, wordsOf(name)])]))
}

/** Ids of the bodies in whose names every word of `text` is found; a text without words finds all. */
export function findBodies(names: ReadonlyMap<string, string>, text: string): ReadonlySet<string> {
  const words = queryWords(text)
  return new Set([...names].filter(([, name]) => matches(name, words)).map(([id]) => id))
}
