/**
 * The whole record as a workbook to be filled in: a sheet for each table, names of columns in the first row, the same in
 * the reader's language in the second, closed lists to choose from. Every cell is text, dates too: a spreadsheet would
 * give `2026-12` a day.
 */
import { guarded } from '#src/domain/export/csv.ts'
import type { TableColumn } from '#src/domain/import/table-column.ts'
import { NOTES_SHEET } from '#src/domain/import/table-records.ts'
import { tableHead, tableRows } from '#src/domain/import/table-rows.ts'
import { TABLES } from '#src/domain/import/tables.ts'
import type { Table } from '#src/domain/import/table.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { OWN_NAMES } from '#src/i18n/languages.ts'
import type { RecordTableWords } from '#src/i18n/load-record-table-words.ts'
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx'
import { stableZip } from '../stable-zip.ts'
import { cellText, FONT, LONGEST_CELL } from '../xlsx/sheet.ts'

const TEXT_FORMAT = '@'
const BODY: CellStyle = {
  font: FONT,
  numFmt: TEXT_FORMAT,
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
}
const HEAD: CellStyle = { ...BODY, font: { ...FONT, bold: true } }
const FOR_PEOPLE: CellStyle = { ...BODY, font: { ...FONT, italic: true }, border: { bottom: { style: 'thin' } } }
const NARROW = 18
const WIDE = 50
/** Rows below the last one that take the same choices. */
const ROOM = 500
/** Two rows stand above the records. */
const HEADS = 2
/** What a list of choices may be long in the file. */
const LONGEST_CHOICES = 255

/** A text that a cell cannot hold is not cut: it would come back as a change that nobody made. */
class TooLongForCellError extends Error {
  override readonly name = 'TooLongForCellError'
}

function whole(text: string): string {
  const cell = cellText(guarded(text))
  if (text.length >= LONGEST_CELL) throw new TooLongForCellError(`a text of ${text.length} characters fits no cell`)
  return cell
}

function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`
}

/** `title_en` is the title, in English. */
function labelOf({ name }: TableColumn, { column }: RecordTableWords): string {
  const language = LANGUAGES.find((one) => name.endsWith(`_${one}`))
  const base = language === undefined ? name : name.slice(0, -3)
  const words = new Map(Object.entries(column)).get(base) ?? base
  return language === undefined ? words : `${words} (${OWN_NAMES[language]})`
}

function choicesOf({ columns }: Table, rowCount: number): NonNullable<WriteSheet['dataValidations']> {
  const last = rowCount + HEADS + ROOM
  return columns.flatMap(({ allowed, kind }, index) => {
    // A list of several values is written, not chosen.
    if (allowed === undefined || kind === 'list' || allowed.join(',').length > LONGEST_CHOICES) return []
    const letters = columnLetters(index)
    const range = `${letters}${HEADS + 1}:${letters}${last}`
    return [{ type: 'list', range, values: [...allowed], allowBlank: true, showErrorMessage: true }]
  })
}

function isWide({ kind, path }: TableColumn): boolean {
  return (
    kind === 'list' ||
    LANGUAGES.some((language) => path.at(-1) === language) ||
    path[0] === 'url' ||
    path[0] === 'title'
  )
}

function sheetOf(table: Table, rows: readonly (readonly string[])[], words: RecordTableWords): WriteSheet {
  const head = tableHead(table)
  const labels = table.columns.map((column, index) => `${index === 0 ? '# ' : ''}${labelOf(column, words)}`)
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  head.forEach((_, index) => {
    cells.set(`0,${index}`, { style: HEAD })
    cells.set(`1,${index}`, { style: FOR_PEOPLE })
  })
  return {
    name: table.name,
    columns: table.columns.map((column) => ({ width: isWide(column) ? WIDE : NARROW, style: BODY })),
    rows: [head, labels.map(cellText), ...rows.map((row) => row.map((cell) => (cell === '' ? null : whole(cell))))],
    cells,
    freezePane: { rows: HEADS, columns: 1 },
    dataValidations: choicesOf(table, rows.length),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$2' },
  }
}

function notesSheet(words: RecordTableWords): WriteSheet {
  const { sheet, notes } = words
  const lines = [...notes.map((line) => ['', line]), ...TABLES.map(({ name }) => [name, sheet[name]])]
  return {
    name: NOTES_SHEET,
    columns: [
      { width: NARROW, style: BODY },
      { width: 100, style: BODY },
    ],
    rows: lines.map((line) => line.map(cellText)),
  }
}

/** @param hasRecords false for an empty workbook to fill in */
export async function recordWorkbook(
  dataset: Dataset,
  words: RecordTableWords,
  hasRecords = true,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = TABLES.filter(({ kind }) => hasRecords || kind !== 'frame').map((table) =>
    sheetOf(table, hasRecords ? tableRows(table, dataset) : [], words),
  )
  // The moment of writing would make two workbooks of the same records differ.
  const stamp = new Date(Date.UTC(1980, 0, 1))
  const properties = { title: words.title, creator: words.title, created: stamp, modified: stamp }
  return stableZip(
    await writeXlsx({ sheets: [notesSheet(words), ...sheets], defaultFont: FONT, dateSystem: '1900', properties }),
  )
}
