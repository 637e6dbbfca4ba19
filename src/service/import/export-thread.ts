/** The thread of one export. */
import { makeRecordFile } from '#src/files/records/make-record-file.ts'
import { parentPort, workerData } from 'node:worker_threads'
import type { ExportOrder } from './record-exports.ts'

const order: ExportOrder = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- of threads, not of windows: there is no origin to name
parentPort?.postMessage(await makeRecordFile(order, order.dataset))
