import { API_PREFIX } from '#src/domain/contract/question.ts'
import { filePath, type FileFormat } from '#src/domain/export/file-formats.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { queryString } from './address.ts'

/** Where the data service has what a selection shows, as a file. */
export function fileAddress(format: FileFormat, selection: Selection, language: Language): string {
  return `${API_PREFIX}${filePath(format)}${queryString([...selectionPairs(selection), ['lang', language]])}`
}
