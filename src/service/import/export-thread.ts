/** The thread of one export. */
import { recordDocument, recordFiles } from '#src/files/records/record-files.ts'
import { recordTables } from '#src/files/records/record-tables.ts'
import { recordWorkbook } from '#src/files/records/record-workbook.ts'
import { zipOf } from '#src/files/records/zip-of.ts'
import { loadRecordTableWords } from '#src/i18n/load-record-table-words.ts'
import { parentPort, workerData } from 'node:worker_threads'
import type { ExportOrder } from './record-exports.ts'

async function made({ name, dataset, language }: ExportOrder): Promise<Uint8Array> {
  switch (name) {
    case 'records.json':
      return new TextEncoder().encode(recordDocument(dataset))
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

const order: ExportOrder = workerData
// Of threads, not of windows: there is no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await made(order))
