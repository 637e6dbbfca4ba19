/** A milestone's title inside a generated sentence, where a change of language cannot be marked up. */
import type { Item } from '#src/domain/item.ts'
import { wordsOf } from '#src/domain/text.ts'

export function plainTitle(item: Pick<Item, 'title'>): string {
  return wordsOf(item.title)
}
