/** What the parts of a selection are called: the same words in the bar, in the sentence and in what to take back. */
import type { NarrowingKey } from '#src/domain/selection/active-filters.ts'
import type { ListKey } from '#src/domain/selection/selection.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import type { Text } from '#src/domain/text.ts'
import type { CountryMatch } from '#src/domain/vocabulary.ts'
import type { Messages } from './messages/messages.ts'

type Named = Pick<Snapshot, 'framework' | 'bodies'>

/** The name of a key, as a label stands before its values. */
export function keyWords(key: NarrowingKey, { filter }: Messages): string {
  return key === 'q' ? filter.text : filter[key]
}

/** How several countries must be met, or one: of one, "any" and "all" ask the same. */
export function matchWords(match: CountryMatch, countries: number, { filter }: Messages): string {
  if (countries > 1) return filter.matchOption[match]
  return filter.matchOne[match === 'all' ? 'any' : match]
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}

/** The name of a value of a list; names that come from the records may be in another language than the reader's. */
export function valueWords(key: ListKey, value: string, { framework, bodies }: Named, { terms }: Messages): Text {
  switch (key) {
    case 'path':
      return framework.paths.find(({ id }) => id === value)?.title ?? value
    case 'measure':
      return framework.measures.find(({ id }) => id === value)?.title ?? value
    case 'body':
      return bodies.find(({ id }) => id === value)?.name ?? value
    case 'country':
    case 'status':
    case 'flag':
    case 'kind':
    case 'sector':
    case 'strength':
      return wordOf(terms[key], value)
  }
}
