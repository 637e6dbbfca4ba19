/** One import file against the records: read, compared, and the difference reckoned. Runs in a process of its own. */
import {
  dryRunOf,
  type ComparedWith,
  type DryRunResult,
  type Progress,
} from '#src/domain/contract/import/dry-run-result.ts'
import { readImport, type ImportFile } from '#src/reading/read-import.ts'
import { NODE_UNPACKER } from './node-unpacker.ts'

export interface DryRunParts extends ComparedWith {
  readonly file: ImportFile
}

export async function dryRun(
  { file, ...compared }: DryRunParts,
  report: (progress: Progress) => void,
): Promise<DryRunResult> {
  report({ stage: 'reading', done: 0 })
  return dryRunOf(await readImport(file, NODE_UNPACKER), compared, report)
}
