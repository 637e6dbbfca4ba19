/** An import file of any of the formats, or why it cannot be read. */
import { IMPORT_FORMATS, type ImportFormat } from '#src/domain/import/import-format.ts'
import type { FileFault, Incoming, ReadFile } from '#src/domain/import/incoming.ts'
import { isRecord } from '#src/domain/records/checks/raw-record.ts'
import { MOST_BYTES } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { isLitter, parsedJson, readEntries, RECORD_FILES } from './read-entries.ts'
import { readWorkbook } from './read-xlsx.ts'
import { readZip } from './read-zip.ts'
import { RefusedFile } from './refused-file.ts'

export interface ImportFile {
  /** As the person called it; it says which table a single CSV file is. */
  readonly name: string
  readonly format: ImportFormat
  readonly bytes: Uint8Array
}

/** `textReviews` is `text-reviews.json`. */
function fileOfKey(key: string): string {
  return `${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`
}

function readDocument({ name, bytes }: ImportFile): Incoming {
  const content = parsedJson(bytes, '')
  const own = RECORD_FILES.find((file) => name === file)
  if (own !== undefined) return { is: 'json', files: { [own]: content } }
  if (!isRecord(content)) throw new RefusedFile('not-this-format')
  const files = Object.entries(content).map(([key, value]) => [fileOfKey(key), value] as const)
  const unknown = files.find(([file]) => !RECORD_FILES.some((one) => one === file))
  if (unknown !== undefined) throw new RefusedFile('unknown-file', unknown[0])
  return { is: 'json', files: Object.fromEntries(files) }
}

async function read(file: ImportFile): Promise<Incoming> {
  const { name, format, bytes } = file
  if (bytes.length === 0) throw new RefusedFile('empty-file')
  if (bytes.length > MOST_BYTES) throw new RefusedFile('file-too-large', String(bytes.length))
  switch (format) {
    case 'xlsx':
      return { is: 'tables', tables: await readWorkbook(bytes) }
    case 'zip':
      return readEntries(readZip(bytes, (entry) => !isLitter(entry)))
    case 'csv':
      return { is: 'tables', tables: [readCsv(name.replace(/\.csv$/i, ''), bytes)] }
    case 'json':
      return readDocument(file)
  }
}

export function formatOfName(name: string): ImportFormat | null {
  return IMPORT_FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`)) ?? null
}

export async function readImport(file: ImportFile): Promise<ReadFile> {
  try {
    return { incoming: await read(file), faults: [] }
  } catch (error) {
    return { incoming: null, faults: [faultOf(error)] }
  }
}

/** Whatever else a hostile file makes a reader throw is a damaged file, not a failure of the service. */
function faultOf(error: unknown): FileFault {
  if (error instanceof RefusedFile) return error.fault
  if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError) {
    return { sheet: '', reason: 'damaged', value: '' }
  }
  throw error
}
