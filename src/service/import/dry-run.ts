/** One import file against the records: read, compared, and the difference reckoned. Runs in a thread of its own. */
import type { Day } from '#src/domain/calendar-date.ts'
import type { ImportStage } from '#src/domain/contract/import/import-schema.ts'
import { editionOf } from '#src/domain/contract/edition.ts'
import type { Change } from '#src/domain/editing/change.ts'
import { compareImport } from '#src/domain/import/compare-import.ts'
import { importDifference, type ImportDifference } from '#src/domain/import/import-difference.ts'
import type { FileFault } from '#src/domain/import/incoming.ts'
import type { RowFate } from '#src/domain/import/row-fate.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { readImport, type ImportFile } from './read/read-import.ts'

export interface DryRunParts {
  readonly file: ImportFile
  readonly revision: number
  readonly fingerprint: string
  readonly dataset: Dataset
  readonly today: Day
  /** Of the titles in the difference. */
  readonly language: Language
}

export interface DryRunResult {
  readonly fileFaults: readonly FileFault[]
  readonly rows: readonly RowFate[]
  readonly changes: readonly Change[]
  readonly difference: ImportDifference | null
}

export interface Progress {
  readonly stage: ImportStage
  /** Of the stage, from 0 to 1. */
  readonly done: number
}

export function refusedRun(fileFaults: readonly FileFault[]): DryRunResult {
  return { fileFaults, rows: [], changes: [], difference: null }
}

export async function dryRun(parts: DryRunParts, report: (progress: Progress) => void): Promise<DryRunResult> {
  const { file, dataset, revision, fingerprint, today, language } = parts
  report({ stage: 'reading', done: 0 })
  const { incoming, faults } = await readImport(file)
  if (incoming === null) return refusedRun(faults)
  const { fileFaults, rows, changes, applied } = compareImport(incoming, dataset, today, (done) =>
    report({ stage: 'comparing', done }),
  )
  report({ stage: 'reckoning', done: 0 })
  const tracker = editionOf({ revision, fingerprint, dataset }).trackerFor(language)
  const difference = applied === null ? null : importDifference(tracker, applied)
  return { fileFaults, rows, changes, difference }
}
