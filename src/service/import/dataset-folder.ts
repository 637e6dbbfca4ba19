/** Reads the files of a dataset folder, without judging what is in them beyond being JSON. */
import type { RawDataset } from '#src/domain/records/dataset.ts'
import type { DatasetFile, Fault } from '#src/domain/records/checks/fault.ts'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Beside the code, wherever the service was started from. */
export const REFERENCE_RECORDS = resolve(import.meta.dirname, '..', '..', 'dataset')

export interface ReadFolder {
  readonly raw: RawDataset
  readonly faults: readonly Fault[]
}

export async function readDatasetFolder(folder: string): Promise<ReadFolder> {
  const faults: Fault[] = []
  const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const optional: readonly DatasetFile[] = ['objections.json', 'text-reviews.json']
  const read = async (file: DatasetFile): Promise<unknown> => {
    try {
      const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
      return content
    } catch (error) {
      if (optional.includes(file) && isMissing(error)) return undefined
      const reason = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'cannot be read'
      faults.push({ file, record: 'the file', field: '', code: 'unreadable', reason })
      return undefined
    }
  }
  const [framework, milestones, events, sources, bodies, objections, textReviews] = await Promise.all([
    read('framework.json'),
    read('milestones.json'),
    read('events.json'),
    read('sources.json'),
    read('bodies.json'),
    read('objections.json'),
    read('text-reviews.json'),
  ])
  return { raw: { framework, milestones, events, sources, bodies, objections, textReviews }, faults }
}
