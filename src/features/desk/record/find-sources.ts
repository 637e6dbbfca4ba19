import type { Source } from '#src/domain/records/source.ts'
import { samePageKey } from '#src/domain/sources/normal-url.ts'

/** More are found by typing more. */
export const MOST_FOUND = 8

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Every word in title, publisher or address; an address as it was copied finds its page however it is spelled. */
export function findSources(sources: readonly Source[], text: string, without: readonly string[]): Source[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const page = /^https?:\/\//i.test(text.trim()) ? samePageKey(text.trim()) : null
  return sources.filter(({ id, title, publisher, url }) => {
    if (without.includes(id)) return false
    if (page !== null) return url !== null && samePageKey(url) === page
    const all = folded(`${title} ${publisher} ${url ?? ''} ${id}`)
    return words.every((word) => all.includes(word))
  })
}
