import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { Site } from '#src/domain/contract/site.ts'
import { filePath, type FileFormat } from '#src/domain/export/file-formats.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { queryString } from './address.ts'

/** Where what a selection shows is, as a file. A static edition holds the files of everything, and no others. */
export function fileAddress(
  format: FileFormat,
  selection: Selection,
  language: Language,
  { isStatic, base }: Pick<Site, 'isStatic' | 'base'>,
): string {
  if (isStatic) return `${base}/files/four-paths.${language}.${format}`
  return `${base}${API_PREFIX}${filePath(format)}${queryString([...selectionPairs(selection), ['lang', language]])}`
}
