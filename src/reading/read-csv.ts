/** One CSV file as a table. */
import { unguarded } from '#src/domain/export/csv.ts'
import type { ReadCell, ReadTable } from '#src/domain/import/incoming.ts'
import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { LONGEST_CELL, MOST_ROWS } from './limits.ts'
import { RefusedFile } from './refused-file.ts'

/** Some spreadsheets write the list separator of their country instead of a comma. */
const DELIMITERS = [',', ';', '\t'] as const

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1)
  return DELIMITERS.find((one) => head.includes(one)) ?? ','
}

function cellOf(text: string): ReadCell {
  return text.length > LONGEST_CELL ? { reason: 'cell-too-long' } : unguarded(text)
}

/** @param name of the table */
export function readCsv(name: string, bytes: Uint8Array): ReadTable {
  const text = decodeText(bytes, name).replace(/^\uFEFF/, '')
  const rows = parsed(name, text)
  const [head, ...rest] = rows
  if (head === undefined) throw new RefusedFile('empty-file', '', name)
  if (rest.length > MOST_ROWS) throw new RefusedFile('too-many-rows', String(rest.length), name)
  return {
    name,
    head: head.map(cellOf),
    rows: rest.map((cells, index) => ({ row: index + 2, cells: cells.map(cellOf) })),
  }
}

function parsed(name: string, text: string): string[][] {
  try {
    // One more than is taken, so that the excess is noticed without reading it all.
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, to: MOST_ROWS + 2 })
  } catch (error) {
    if (error instanceof CsvError) throw new RefusedFile('not-csv', error.code, name)
    throw error
  }
}
