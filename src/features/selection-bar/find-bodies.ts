import { matches, searchableText } from '#src/domain/search/search-index.ts'
import { queryWords } from '#src/domain/search/words.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { wordsOf } from '#src/domain/text.ts'
import type { Language } from '#src/domain/vocabulary.ts'

type Bodies = Snapshot['bodies']

/** The bodies whose name has the words typed, in the reader's alphabet; chosen ones always, so that none is out of reach. */
export function findBodies(bodies: Bodies, typed: string, chosen: readonly string[], language: Language): Bodies {
  const words = queryWords(typed)
  const { compare } = new Intl.Collator(language)
  return bodies
    .filter(({ id, name }) => chosen.includes(id) || matches(searchableText([wordsOf(name)]), words))
    .toSorted((a, b) => compare(wordsOf(a.name), wordsOf(b.name)))
}
