/** Identifiers for what is new, made of its words so that they read well in an address. */
import { bodyIdOf } from '#src/domain/records/identifiers.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { hostOf } from '#src/domain/sources/source-host.ts'
import type { TypedWords } from '../form/value.ts'

const LONGEST = 70

/** At the end of a word, where there is one. */
function shortened(id: string): string {
  if (id.length <= LONGEST) return id
  const cut = id.slice(0, LONGEST)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}

function untaken(id: string, taken: readonly string[]): string {
  if (id === '' || !taken.includes(id)) return id
  let number = 2
  while (taken.includes(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

/** Empty when the words hold no Latin letter or digit. */
export function madeId(words: string, taken: readonly string[]): string {
  return untaken(shortened(bodyIdOf(words)), taken)
}

/** Whether an identifier can be left to be made of the title: not of one that was written without English only. */
export function isIdMade(title: TypedWords): boolean {
  return madeId(title.en, []) !== '' || LANGUAGES.every((language) => title[language].trim() === '')
}

/** Of publisher and date where the publisher is written in Latin letters, else of the host. */
export function madeSourceId(
  { publisher, url, published, title }: Readonly<Record<'publisher' | 'url' | 'published' | 'title', string>>,
  taken: readonly string[],
): string {
  const host = url === '' ? '' : hostOf(url)
  const name = bodyIdOf(publisher) || bodyIdOf(host) || bodyIdOf(title) || 'source'
  return madeId(`${name} ${published}`, taken)
}
