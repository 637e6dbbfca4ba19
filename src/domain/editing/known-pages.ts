/** Which source stands for which page, while sources are added and amended: without it, each new one would be held against all. */
import type { Source } from '../records/source.ts'
import { samePageKey } from '../sources/normal-url.ts'

function keyOf({ url }: Pick<Source, 'url'>): string | null {
  return url === null ? null : samePageKey(url)
}

export class KnownPages {
  readonly #idsOf = new Map<string, Set<string>>()

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.add(source)
  }

  add(source: Source): void {
    const key = keyOf(source)
    if (key === null) return
    const ids = this.#idsOf.get(key)
    if (ids === undefined) this.#idsOf.set(key, new Set([source.id]))
    else ids.add(source.id)
  }

  remove(source: Source): void {
    const key = keyOf(source)
    if (key !== null) this.#idsOf.get(key)?.delete(source.id)
  }

  /** Another source of the same page, however its address is spelled. */
  twinOf(source: Source): string | null {
    const key = keyOf(source)
    const ids = key === null ? [] : (this.#idsOf.get(key) ?? [])
    for (const id of ids) if (id !== source.id) return id
    return null
  }
}
