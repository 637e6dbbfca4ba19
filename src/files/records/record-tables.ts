/** The whole record as CSV files, one for each table. */
import { csvOf } from '#src/domain/export/csv.ts'
import { tableHead, tableRows } from '#src/domain/import/table-rows.ts'
import { TABLES } from '#src/domain/import/tables.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { TextFile } from './record-files.ts'

export function recordTables(dataset: Dataset): readonly TextFile[] {
  return TABLES.map((table) => ({
    name: `${table.name}.csv`,
    text: csvOf([tableHead(table), ...tableRows(table, dataset)]),
  }))
}
