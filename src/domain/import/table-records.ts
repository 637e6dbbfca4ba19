/** From tables as they were read to records, with the faults of heads and cells. */
import type { Dataset } from '../records/dataset.ts'
import { echo } from './echo.ts'
import type { FileFault, ReadCell, ReadRow, ReadTable } from './incoming.ts'
import type { IncomingFrame, IncomingRecord, IncomingRecords, RowFault, RowPlace } from './incoming-record.ts'
import { cellOf, recordOf } from './table-column.ts'
import { tableHead, tableRows } from './table-rows.ts'
import { tableNamed } from './tables.ts'
import type { Table } from './table.ts'

/** The sheet that explains the others; nothing in it is read. */
export const NOTES_SHEET = 'notes'
/** A row that begins so is for people: the heads in their language. */
const COMMENT = '#'

function textOf(cell: ReadCell | undefined): string {
  return typeof cell === 'string' ? cell : ''
}

export function headFaults({ name, head }: ReadTable): FileFault[] {
  const table = tableNamed(name)
  if (table === null) return [{ sheet: echo(name), reason: 'unknown-sheet', value: echo(name) }]
  const names = head.map((cell) => textOf(cell).trim())
  while (names.at(-1) === '') names.pop()
  const known = tableHead(table)
  const fault = (reason: FileFault['reason'], value: string): FileFault => ({
    sheet: echo(name),
    reason,
    value: echo(value),
  })
  return [
    ...names.filter((one) => !known.includes(one)).map((one) => fault('unknown-column', one)),
    ...names
      .filter((one, index) => known.includes(one) && names.indexOf(one) < index)
      .map((one) => fault('repeated-column', one)),
    ...known.filter((one) => !names.includes(one)).map((one) => fault('missing-column', one)),
  ]
}

function isForPeople({ cells }: ReadRow): boolean {
  return textOf(cells[0]).startsWith(COMMENT) || cells.every((cell) => typeof cell === 'string' && cell.trim() === '')
}

interface OrderedRow {
  readonly place: RowPlace
  /** In the order of the table's columns. */
  readonly cells: readonly string[]
  readonly faults: readonly RowFault[]
}

function detailOf(reason: string): string {
  return reason.replaceAll('-', ' ')
}

function orderedRow({ row, cells }: ReadRow, { name, head }: ReadTable, table: Table): OrderedRow {
  const names = head.map((cell) => textOf(cell).trim())
  const faults: RowFault[] = []
  const width = names.findLastIndex((one) => one !== '') + 1
  if (cells.slice(width).some((cell) => typeof cell !== 'string' || cell.trim() !== '')) {
    faults.push({ field: '', reason: 'too-many-cells', detail: detailOf('too-many-cells') })
  }
  const ordered = table.columns.map((column) => {
    const cell = cells[names.indexOf(column.name)] ?? ''
    if (typeof cell === 'string') return cell
    faults.push({ field: column.name, reason: cell.reason, detail: detailOf(cell.reason) })
    return ''
  })
  return { place: { sheet: name, row, part: '' }, cells: ordered, faults }
}

/** `note.en` as `note_en`, `sources.0` as `sources`. */
function columnNamer({ columns }: Table): (path: string) => string {
  return (path) => {
    const parts = path.split('.').filter((part) => !/^\d+$/.test(part))
    const own = columns.find((column) => column.path.join('.') === parts.join('.'))
    return own?.name ?? parts.join('_')
  }
}

function recordsOf(read: ReadTable, table: Table, rows: readonly ReadRow[]): IncomingRecord[] {
  const { kind } = table
  if (kind === 'frame') return []
  const fieldName = columnNamer(table)
  return rows.map((row) => {
    const { place, cells, faults } = orderedRow(row, read, table)
    return { kind, place, record: recordOf(table.columns, cells), faults, fieldName }
  })
}

/** Cells in the one spelling that the export uses. */
function spelled(table: Table, cells: readonly string[]): string[] {
  const record = recordOf(table.columns, cells)
  return table.columns.map((column) => cellOf(column, record))
}

function frameOf(read: ReadTable, table: Table, rows: readonly ReadRow[], dataset: Dataset): IncomingFrame[] {
  const known = tableRows(table, dataset)
  const free = table.columns.map(({ name }) => name === 'evidence_date')
  const differing = (cells: readonly string[], other: readonly string[]): string[] =>
    table.columns.flatMap(({ name }, index) => (free[index] === true || cells[index] === other[index] ? [] : [name]))
  return rows.map((row) => {
    const { place, cells, faults } = orderedRow(row, read, table)
    const own = spelled(table, cells)
    const twins = known.filter((other) => other[0] === own[0]).map((other) => differing(own, other))
    const differs = twins.toSorted((a, b) => a.length - b.length)[0] ?? table.columns.map(({ name }) => name)
    return { place, id: own[0] === undefined ? null : echo(own[0]), differs, faults }
  })
}

const EVIDENCE_DATE = 'evidence_date'

function evidenceDateOf(read: ReadTable, table: Table, rows: readonly ReadRow[]): IncomingRecords['evidenceDate'] {
  const [row] = rows
  const index = table.columns.findIndex(({ name }) => name === EVIDENCE_DATE)
  if (row === undefined || index < 0) return null
  const { place, cells } = orderedRow(row, read, table)
  const value = recordOf(table.columns, cells)['evidenceDate']
  return value === undefined ? null : { place, field: EVIDENCE_DATE, value }
}

/** Call with tables whose heads are sound. */
export function recordsOfTables(tables: readonly ReadTable[], dataset: Dataset): IncomingRecords {
  const parts = tables.flatMap((read) => {
    const table = tableNamed(read.name)
    return table === null ? [] : [{ read, table, rows: read.rows.filter((row) => !isForPeople(row)) }]
  })
  return {
    records: parts.flatMap(({ read, table, rows }) => recordsOf(read, table, rows)),
    frame: parts.flatMap(({ read, table, rows }) =>
      table.kind === 'frame' ? frameOf(read, table, rows, dataset) : [],
    ),
    evidenceDate: parts.flatMap(({ read, table, rows }) => evidenceDateOf(read, table, rows) ?? []).at(0) ?? null,
  }
}
