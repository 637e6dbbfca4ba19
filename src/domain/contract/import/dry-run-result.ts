/** One import against the records, as far as it needs no file: compared, and the difference reckoned. */
import type { Day } from '../../calendar-date.ts'
import type { Change } from '../../editing/change.ts'
import { compareImport } from '../../import/compare-import.ts'
import { importDifference, type ImportDifference } from '../../import/import-difference.ts'
import type { FileFault, ReadFile } from '../../import/incoming.ts'
import type { RowFate } from '../../import/row-fate.ts'
import type { Dataset } from '../../records/dataset.ts'
import type { Language } from '../../vocabulary.ts'
import { editionOf } from '../edition.ts'
import type { ImportStage } from './import-schema.ts'

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

export interface ComparedWith {
  readonly revision: number
  readonly fingerprint: string
  readonly dataset: Dataset
  readonly today: Day
  /** Of the titles in the difference. */
  readonly language: Language
}

export function refusedRun(fileFaults: readonly FileFault[]): DryRunResult {
  return { fileFaults, rows: [], changes: [], difference: null }
}

export function dryRunOf(
  { incoming, faults }: ReadFile,
  { dataset, revision, fingerprint, today, language }: ComparedWith,
  report: (progress: Progress) => void,
): DryRunResult {
  if (incoming === null) return refusedRun(faults)
  const { fileFaults, rows, changes, applied } = compareImport(incoming, dataset, today, (done) =>
    report({ stage: 'comparing', done }),
  )
  report({ stage: 'reckoning', done: 0 })
  const tracker = editionOf({ revision, fingerprint, dataset }).trackerFor(language)
  return { fileFaults, rows, changes, difference: applied === null ? null : importDifference(tracker, applied) }
}
