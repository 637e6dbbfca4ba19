/** The whole record as one of the files that go in again. */
import type { RecordOrder } from '#src/domain/contract/import/record-routes.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { loadRecordTableWords } from '#src/i18n/load-record-table-words.ts'
import { strToU8 } from 'fflate'
import { recordDocument, recordFiles } from './record-files.ts'
import { recordTables } from './record-tables.ts'
import { recordWorkbook } from './record-workbook.ts'
import { zipOf } from './zip-of.ts'

export async function makeRecordFile({ name, language }: RecordOrder, dataset: Dataset): Promise<Uint8Array> {
  switch (name) {
    case 'records.json':
      return strToU8(recordDocument(dataset))
    case 'records-json.zip':
      return zipOf(recordFiles(dataset))
    case 'records-csv.zip':
      return zipOf(recordTables(dataset))
    case 'records.xlsx':
      return recordWorkbook(dataset, await loadRecordTableWords(language))
    case 'records-empty.xlsx':
      return recordWorkbook(dataset, await loadRecordTableWords(language), false)
  }
}
