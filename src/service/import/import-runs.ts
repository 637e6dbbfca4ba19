/** The dry runs of this process: few at a time, each of which can be cancelled. */
import { DaySchema } from '#src/domain/calendar-date.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import type { FastifyBaseLogger } from 'fastify'
import { newId } from '../desk/new-id.ts'
import type { ServedEdition } from '../edition/served-edition.ts'
import type { Database } from '../store/database.ts'
import type { ImportTable } from '../store/tables.ts'
import type { Progress } from '#src/domain/contract/import/dry-run-result.ts'
import { begunImport, type ImportOrder, type StoredImport } from '#src/domain/contract/import/import-store.ts'
import type { ImportFile } from '#src/reading/read-import.ts'
import { CancelledRun, runDryRun, type RunLimits } from './run-dry-run.ts'
import { addImport, endImport, noteProgress } from './stored-imports.ts'

/** Each may take half a gigabyte for a minute. */
const MOST_AT_ONCE = 2
/** Between two notes of how far it is, so that a run costs few writes. */
const NOTE_MILLISECONDS = 500

export interface RunsParts {
  readonly database: Database
  readonly served: ServedEdition
  readonly log: Pick<FastifyBaseLogger, 'error'>
  /** How long one can be looked at. */
  readonly hours: number
  readonly limits?: RunLimits
}

export class ImportRuns {
  readonly #parts: RunsParts
  readonly #running = new Map<string, AbortController>()

  constructor(parts: RunsParts) {
    this.#parts = parts
  }

  /** Null: enough are running. */
  async begin({ owner, file, language }: ImportOrder): Promise<StoredImport | null> {
    if (this.#running.size >= MOST_AT_ONCE) return null
    const id = `i${newId()}`
    const controller = new AbortController()
    // Taken before anything is waited for, so that many at once do not all find room.
    this.#running.set(id, controller)
    const at = new Date().toISOString()
    const { revision: base } = this.#parts.served.current.edition
    const begun = begunImport({ id, file: file.name, format: file.format, at, base })
    const row: ImportTable = { ...begun, owner, seen_at: at, result: null }
    try {
      await addImport(this.#parts.database, row, this.#parts.hours)
    } catch (error) {
      this.#running.delete(id)
      throw error
    }
    void this.#run(row, file, language, controller)
    return begun
  }

  async cancel(id: string): Promise<void> {
    await endImport(this.#parts.database, id, 'cancelled', null)
    this.#running.get(id)?.abort()
  }

  /** When the service ends. */
  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort()
  }

  async #run(
    { id, base }: ImportTable,
    file: ImportFile,
    language: Language,
    controller: AbortController,
  ): Promise<void> {
    const { revision, fingerprint, dataset } = this.#parts.served.current.edition
    try {
      // Another revision between the order and now: what is compared has to be what is said.
      if (revision !== base) throw new CancelledRun()
      const result = await runDryRun({
        file,
        revision,
        fingerprint,
        dataset,
        language,
        today: DaySchema.parse(new Date().toISOString().slice(0, 10)),
        signal: controller.signal,
        onProgress: this.#progressOf(id, controller),
        ...(this.#parts.limits === undefined ? {} : { limits: this.#parts.limits }),
      })
      await endImport(this.#parts.database, id, 'done', result)
    } catch (error) {
      if (!(error instanceof CancelledRun)) this.#parts.log.error({ err: error }, 'an import failed')
      const state = error instanceof CancelledRun && controller.signal.aborted ? 'cancelled' : 'failed'
      await endImport(this.#parts.database, id, state, null).catch(() => undefined)
    } finally {
      this.#running.delete(id)
    }
  }

  #progressOf(id: string, controller: AbortController): (progress: Progress) => void {
    let last = 0
    return (progress) => {
      const now = performance.now()
      if (now - last < NOTE_MILLISECONDS) return
      last = now
      void noteProgress(this.#parts.database, id, progress, new Date())
        .then((goesOn) => (goesOn ? undefined : controller.abort()))
        .catch(() => undefined)
    }
  }
}
