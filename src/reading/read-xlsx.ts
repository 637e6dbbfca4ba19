/**
 * A workbook as tables. The archive is unpacked and looked through by our own reader first; the library that reads sheets
 * is given only the parts that hold cells.
 */
import { unguarded } from '#src/domain/export/csv.ts'
import type { ReadCell, ReadTable } from '#src/domain/import/incoming.ts'
import { zipSync } from 'fflate'
import { readXlsx as readSheets, type Cell, type CellValue, type Sheet } from 'hucre/xlsx'
import { decodeText } from './decode-text.ts'
import { LONGEST_CELL, MOST_ROWS } from './limits.ts'
import { isZip, readZip, zipNames, type Entry } from './read-zip.ts'
import { RefusedFile } from './refused-file.ts'
import type { Unpacker } from './unpacker.ts'

/** Without drawings, comments, connections, macros and links to other files. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[\w.-]+\.xml))$/
const SHEET = /^xl\/worksheets\//
const MACROS = /vbaProject|macrosheets\//i
/** What an office program writes around a workbook with a password, or an old binary one. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ENTITIES = /<!(?:DOCTYPE|ENTITY)/i
const FORMULA = /<(?:\w+:)?f[\s>/]/g

function refuseOthers(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
    throw new RefusedFile(isEncrypted ? 'encrypted' : 'not-this-format')
  }
  if (!isZip(bytes)) throw new RefusedFile('not-this-format')
  const names = zipNames(bytes)
  if (names.some((name) => MACROS.test(name))) throw new RefusedFile('has-macros')
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml'))
    throw new RefusedFile('not-this-format')
}

/** @returns how many formulas the sheets hold */
function lookThrough(parts: readonly Entry[]): number {
  let formulas = 0
  for (const { name, bytes } of parts) {
    const text = decodeText(bytes, name)
    if (ENTITIES.test(text)) throw new RefusedFile('declares-entities', name)
    if (SHEET.test(name)) formulas += text.match(FORMULA)?.length ?? 0
  }
  return formulas
}

async function workbookOf(parts: readonly Entry[]): Promise<readonly Sheet[]> {
  const plain = zipSync(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])), { level: 0 })
  try {
    return (await readSheets(plain, { readStyles: true })).sheets
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new RefusedFile(/bounds|cells|limit/i.test(message) ? 'too-many-rows' : 'damaged')
  }
}

/** A date as precise as the cell shows it: a month that a spreadsheet took for its first day is a month again. */
function dateText(date: Date, format: string): string {
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  const length = shown.includes('d') || !/[my]/.test(shown) ? 10 : shown.includes('m') ? 7 : 4
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, length)
}

function textOf(value: CellValue, cell: Cell | undefined): ReadCell {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value, cell?.style?.numFmt ?? 'yyyy-mm-dd')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  return value.length > LONGEST_CELL ? { reason: 'cell-too-long' } : unguarded(value)
}

function cellOf(value: CellValue, cell: Cell | undefined): ReadCell {
  if (cell?.formula !== undefined || cell?.type === 'formula') return { reason: 'formula-cell' }
  if (cell?.type === 'error') return { reason: 'error-cell' }
  return textOf(value, cell)
}

function tableOf({ name, rows, cells }: Sheet): ReadTable {
  const read = rows.map((row, rowIndex) => row.map((value, index) => cellOf(value, cells?.get(`${rowIndex},${index}`))))
  const [head = [], ...rest] = read
  return { name, head, rows: rest.map((cellsOfRow, index) => ({ row: index + 2, cells: cellsOfRow })) }
}

function countFormulas(sheets: readonly Sheet[]): number {
  return sheets
    .flatMap(({ cells }) => [...(cells?.values() ?? [])])
    .filter((cell) => cell.formula !== undefined || cell.type === 'formula').length
}

export async function readWorkbook(bytes: Uint8Array, unpacker: Unpacker): Promise<ReadTable[]> {
  refuseOthers(bytes)
  const parts = readZip(bytes, unpacker, (name) => NEEDED.test(name))
  const formulas = lookThrough(parts)
  const sheets = await workbookOf(parts)
  const rowCount = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  if (rowCount > MOST_ROWS) throw new RefusedFile('too-many-rows', String(rowCount))
  // A formula that the library does not see would pass for the value that some program computed last.
  if (countFormulas(sheets) < formulas) throw new RefusedFile('damaged', 'formula')
  return sheets.map(tableOf)
}
