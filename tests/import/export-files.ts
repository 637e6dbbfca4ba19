/** A dataset in every format it leaves in, as files that come back. */
import type { Dataset } from '#src/domain/records/dataset.ts'
import { recordDocument, recordFiles } from '#src/files/records/record-files.ts'
import { recordTables } from '#src/files/records/record-tables.ts'
import { recordWorkbook } from '#src/files/records/record-workbook.ts'
import { zipOf } from '#src/files/records/zip-of.ts'
import { loadRecordTableWords } from '#src/i18n/load-record-table-words.ts'
import type { ImportFile } from '#src/reading/read-import.ts'

export async function exportFiles(dataset: Dataset): Promise<readonly ImportFile[]> {
  const words = await loadRecordTableWords('ko')
  return [
    { name: 'records.json', format: 'json', bytes: Buffer.from(recordDocument(dataset)) },
    { name: 'records-json.zip', format: 'zip', bytes: zipOf(recordFiles(dataset)) },
    { name: 'records-csv.zip', format: 'zip', bytes: zipOf(recordTables(dataset)) },
    { name: 'records.xlsx', format: 'xlsx', bytes: await recordWorkbook(dataset, words) },
  ]
}
