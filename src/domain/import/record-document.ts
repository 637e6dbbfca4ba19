/** The whole record as one JSON document: each file's name, without its ending and in camel case, is a key. */
import { isRecord } from '../records/checks/raw-record.ts'
import type { DatasetFile } from '../records/checks/fault.ts'
import type { FileFault, ReadFile } from './incoming.ts'

export const RECORD_FILES: readonly DatasetFile[] = [
  'framework.json',
  'milestones.json',
  'events.json',
  'sources.json',
  'bodies.json',
  'objections.json',
  'text-reviews.json',
]

/** `textReviews` is `text-reviews.json`. */
function fileOfKey(key: string): string {
  return `${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`
}

function refused(reason: FileFault['reason'], value = ''): ReadFile {
  return { incoming: null, faults: [{ sheet: '', reason, value }] }
}

/** @param name of the file: one of the record's own is that file alone */
export function readRecordDocument(name: string, content: unknown): ReadFile {
  const own = RECORD_FILES.find((file) => name === file)
  if (own !== undefined) return { incoming: { is: 'json', files: { [own]: content } }, faults: [] }
  if (!isRecord(content)) return refused('not-this-format')
  const files = Object.entries(content).map(([key, value]) => [fileOfKey(key), value] as const)
  const unknown = files.find(([file]) => !RECORD_FILES.some((one) => one === file))
  if (unknown !== undefined) return refused('unknown-file', unknown[0])
  return { incoming: { is: 'json', files: Object.fromEntries(files) }, faults: [] }
}
