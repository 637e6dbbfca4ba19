/** Finding an institution by any of its names: a Korean reader may know only 문부과학성, a Japanese one 文部科学省. */
import { matches, searchableText } from '../search/search-index.ts'
import { queryWords } from '../search/words.ts'
import type { Body } from '../records/source.ts'
import { wordsOf } from '../text.ts'

/** The searchable names of bodies by id, from their names in as many languages as there are lists. */
export function bodyNames(lists: readonly (readonly Body[])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>()
  for (const { id, name } of lists.flat()) {
    // The id is the English name in small letters, so English always finds.
    names.set(id, [...(names.get(id) ?? [id]), wordsOf(name)])
  }
  return new Map([...names].map(([id, parts]) => [id, searchableText(parts)]))
}

/** Ids of the bodies in whose names every word of `text` is found; a text without words finds all. */
export function findBodies(names: ReadonlyMap<string, string>, text: string): ReadonlySet<string> {
  const words = queryWords(text)
  return new Set([...names].filter(([, name]) => matches(name, words)).map(([id]) => id))
}
