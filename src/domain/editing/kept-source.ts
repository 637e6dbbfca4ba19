import type { Source } from '../records/source.ts'
import { normalUrl } from '../sources/normal-url.ts'

/** A source as it is kept, whatever way its address was copied. */
export function keptSource(source: Source): Source {
  return { ...source, url: source.url === null ? null : normalUrl(source.url) }
}
