/** The whole record in the files that go in. Made in a thread of its own: a large workbook takes seconds. */
import { Worker } from 'node:worker_threads'
import type { RecordOrder } from '#src/domain/contract/import/record-routes.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'

export interface ExportOrder extends RecordOrder {
  readonly dataset: Dataset
}

const THREAD = new URL('export-thread.ts', import.meta.url)
/** Of one revision: the five kinds, some in two languages. */
const MOST_KEPT = 8

function make(order: ExportOrder): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { workerData: order })
    worker.once('message', (bytes: Uint8Array) => resolve(bytes))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread of an export ended without a file')))
  })
}

/** What was made is kept, since several people fetch the same workbook before a meeting. */
export class RecordExports {
  readonly #kept = new Map<string, Promise<Uint8Array>>()

  fileOf({ revision, fingerprint, dataset }: Edition, { name, language }: RecordOrder): Promise<Uint8Array> {
    const key = `${revision} ${fingerprint} ${name} ${name.endsWith('.xlsx') ? language : ''}`
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const making = make({ name, dataset, language })
    this.#kept.set(key, making)
    making.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return making
  }
}
