/** Where the Atom feed of a selection is fetched from. Dates at rest stay out, so that a subscription moves along. */
import { API_PREFIX } from '#src/api/fetch-json.ts'
import { FILE_KINDS } from '#src/domain/export/file-formats.ts'
import { queryString } from '#src/domain/export/query-string.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Language } from '#src/domain/vocabulary.ts'

export function feedAddress(selection: Selection, language: Language): string {
  return `${API_PREFIX}${FILE_KINDS.atom.path}?${queryString([...selectionPairs(selection), ['lang', language]])}`
}
