/** An import file of any of the formats, or why it cannot be read. */
import { IMPORT_FORMATS, type ImportFormat } from '#src/domain/import/import-format.ts'
import type { FileFault, Incoming, ReadFile } from '#src/domain/import/incoming.ts'
import { readRecordDocument } from '#src/domain/import/record-document.ts'
import { MOST_BYTES } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { isLitter, parsedJson, readEntries } from './read-entries.ts'
import { readWorkbook } from './read-xlsx.ts'
import { readZip } from './read-zip.ts'
import { RefusedFile } from './refused-file.ts'
import type { Unpacker } from './unpacker.ts'

export interface ImportFile {
  /** As the person called it; it says which table a single CSV file is. */
  readonly name: string
  readonly format: ImportFormat
  readonly bytes: Uint8Array
}

function readDocument({ name, bytes }: ImportFile): Incoming {
  const { incoming, faults } = readRecordDocument(name, parsedJson(bytes, ''))
  if (incoming !== null) return incoming
  const [fault] = faults
  throw new RefusedFile(fault?.reason ?? 'damaged', fault?.value)
}

async function read(file: ImportFile, unpacker: Unpacker): Promise<Incoming> {
  const { name, format, bytes } = file
  if (bytes.length === 0) throw new RefusedFile('empty-file')
  if (bytes.length > MOST_BYTES) throw new RefusedFile('file-too-large', String(bytes.length))
  switch (format) {
    case 'xlsx':
      return { is: 'tables', tables: await readWorkbook(bytes, unpacker) }
    case 'zip':
      return readEntries(readZip(bytes, unpacker, (entry) => !isLitter(entry)))
    case 'csv':
      return { is: 'tables', tables: [readCsv(name.replace(/\.csv$/i, ''), bytes)] }
    case 'json':
      return readDocument(file)
  }
}

export function formatOfName(name: string): ImportFormat | null {
  return IMPORT_FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`)) ?? null
}

export async function readImport(file: ImportFile, unpacker: Unpacker): Promise<ReadFile> {
  try {
    return { incoming: await read(file, unpacker), faults: [] }
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
