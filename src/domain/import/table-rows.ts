/** The records as rows of cells: what is written, and what a frame that comes back is compared with. */
import type { Dataset } from '../records/dataset.ts'
import { cellOf } from './table-column.ts'
import type { Table } from './table.ts'

/** Without the head. */
export function tableRows(table: Table, dataset: Dataset): string[][] {
  return table.records(dataset).map((record) => table.columns.map((column) => cellOf(column, record)))
}

export function tableHead({ columns }: Table): string[] {
  return columns.map(({ name }) => name)
}
