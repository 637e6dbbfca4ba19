/** Makes a store ready: tables up to date, and the reference records in it when it holds none yet. */
import { faultText } from '#src/domain/records/checks/fault.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { parseDataset } from '#src/domain/records/parse-dataset.ts'
import { ExplainedError } from '../explained-error.ts'
import type { Database } from '../store/database.ts'
import { asOnlyWriter } from '../store/only-writer.ts'
import { migrate } from '../store/migrate.ts'
import { publish } from '../store/publish.ts'
import { newestRevision } from '../store/read-revision.ts'
import type { LoadedRevision } from '../store/store.ts'
import { readDatasetFolder } from './dataset-folder.ts'

class BrokenRecordsError extends ExplainedError {
  override readonly name = 'BrokenRecordsError'
}

async function readRecords(folder: string): Promise<Dataset> {
  const { raw, faults: unreadable } = await readDatasetFolder(folder)
  const { dataset, faults: broken } = parseDataset(raw)
  // A file that could not be read is one fault, not also the absence of everything in it.
  const faults = unreadable.length > 0 ? unreadable : broken
  if (dataset !== null && faults.length === 0) return dataset
  throw new BrokenRecordsError(`The records are refused, and nothing was loaded:\n${faults.map(faultText).join('\n')}`)
}

/**
 * One transaction, as the only writer: of two processes that start at once, one loads and the other finds it done; a fault
 * leaves nothing behind, not even tables.
 * @returns what was loaded, which need not be read and checked once more; null when there was a revision already
 * @throws BrokenRecordsError with every fault
 */
export async function makeReady(database: Database, recordsFolder: string): Promise<LoadedRevision | null> {
  return asOnlyWriter(database, async (inside) => {
    await migrate(inside)
    if ((await newestRevision(inside)) !== null) return null
    const dataset = await readRecords(recordsFolder)
    const { number: revision } = await publish(inside, dataset, 'The reference records')
    return { revision, dataset }
  })
}
