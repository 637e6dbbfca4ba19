import type { ExportHead } from './export-rows.ts'
import type { FileFormat } from './file-formats.ts'

/** Enough of the fingerprint to tell two files of one day apart. */
const FINGERPRINT_LENGTH = 8

/**
 * ASCII alone, so that no mail gateway or archive garbles it: four-paths_ko_2026-11-23_CN-KR_1a2b3c4d.csv. Language, as-of
 * date, countries (`all` when none is chosen), fingerprint: two files of different selections never share a name.
 */
export function fileNameOf({ lang, asOf, selection, fingerprint, demo }: ExportHead, format: FileFormat): string {
  const countries = selection.country.length === 0 ? 'all' : selection.country.join('-')
  const subject = format === 'atom' ? 'four-paths-changes' : 'four-paths'
  const name = demo === null ? subject : `${subject}-demo`
  return `${[name, lang, asOf, countries, fingerprint.slice(0, FINGERPRINT_LENGTH)].join('_')}.${format}`
}
