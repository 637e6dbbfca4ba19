/** The files of a folder or of an archive of one, which hold the records as JSON or as CSV. */
import type { Incoming } from '#src/domain/import/incoming.ts'
import { RECORD_FILES } from '#src/domain/import/record-document.ts'
import { tableNamed } from '#src/domain/import/tables.ts'
import { decodeText } from './decode-text.ts'
import { MOST_ROWS } from './limits.ts'
import { readCsv } from './read-csv.ts'
import type { Entry } from './read-zip.ts'
import { RefusedFile } from './refused-file.ts'

export function parsedJson(bytes: Uint8Array, name: string): unknown {
  const text = decodeText(bytes, name).replace(/^\uFEFF/, '')
  try {
    const content: unknown = JSON.parse(text)
    return content
  } catch {
    throw new RefusedFile('not-json', '', name)
  }
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}

/** What desktops leave in folders and archives. */
export function isLitter(name: string): boolean {
  return name.startsWith('__MACOSX/') || /^(?:\.|Thumbs\.db$|desktop\.ini$|README)/i.test(baseName(name))
}

export function readEntries(entries: readonly Entry[]): Incoming {
  const own = entries.filter(({ name }) => !isLitter(name)).map(({ name, bytes }) => ({ name: baseName(name), bytes }))
  if (own.length === 0) throw new RefusedFile('empty-file')
  const repeated = own.find(({ name }, index) => own.findIndex((one) => one.name === name) < index)
  if (repeated !== undefined) throw new RefusedFile('repeated-sheet', repeated.name, repeated.name)
  const json = own.filter(({ name }) => name.endsWith('.json'))
  const csv = own.filter(({ name }) => name.endsWith('.csv'))
  if (json.length > 0 && csv.length > 0) throw new RefusedFile('mixed-formats')
  const unknown = own.find(
    ({ name }) => !RECORD_FILES.some((file) => file === name) && tableNamed(name.replace(/\.csv$/, '')) === null,
  )
  if (unknown !== undefined) throw new RefusedFile('unknown-file', unknown.name)
  if (json.length > 0) {
    return { is: 'json', files: Object.fromEntries(json.map(({ name, bytes }) => [name, parsedJson(bytes, name)])) }
  }
  const tables = csv.map(({ name, bytes }) => readCsv(name.slice(0, -'.csv'.length), bytes))
  const rowCount = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  if (rowCount > MOST_ROWS) throw new RefusedFile('too-many-rows', String(rowCount))
  return { is: 'tables', tables }
}
