/** From the JSON files of the records, as they were parsed, to records. */
import { canonicalJson } from '../fingerprint.ts'
import type { DatasetFile } from '../records/checks/fault.ts'
import { idIn, isRecord } from '../records/checks/raw-record.ts'
import type { Dataset } from '../records/dataset.ts'
import { echo } from './echo.ts'
import type { Incoming } from './incoming.ts'
import type {
  IncomingFrame,
  IncomingRecord,
  IncomingRecords,
  RecordKind,
  RowFault,
  RowPlace,
} from './incoming-record.ts'

type Files = Extract<Incoming, { is: 'json' }>['files']

/** Without the frame, which is not a list. */
const LISTS: readonly (readonly [file: Exclude<DatasetFile, 'framework.json'>, kind: RecordKind])[] = [
  ['milestones.json', 'milestone'],
  ['sources.json', 'source'],
  ['events.json', 'event'],
  ['bodies.json', 'body'],
  ['objections.json', 'objection'],
  ['text-reviews.json', 'text-review'],
]

const asItIs = (path: string): string => path

function wrongType(field: string): RowFault {
  return { field, reason: 'wrong-type', detail: 'should be a list of records' }
}

/** A milestone without its reports, then its reports, each with the milestone it stands under. */
function withReports(record: unknown, place: RowPlace): IncomingRecord[] {
  if (!isRecord(record)) return [{ kind: 'milestone', place, record, faults: [], fieldName: asItIs }]
  const { reports, ...head } = record
  const isList = reports === undefined || Array.isArray(reports)
  const list: readonly unknown[] = Array.isArray(reports) ? reports : []
  const milestone = head['id']
  return [
    { kind: 'milestone', place, record: head, faults: isList ? [] : [wrongType('reports')], fieldName: asItIs },
    ...list.map((report, index): IncomingRecord => ({
      kind: 'report',
      place: { ...place, part: `reports[${index}]` },
      record: isRecord(report) ? { ...report, milestone } : report,
      faults: [],
      fieldName: asItIs,
    })),
  ]
}

function recordsIn(file: string, kind: RecordKind, content: unknown): IncomingRecord[] {
  const place = (row: number): RowPlace => ({ sheet: file, row, part: '' })
  if (!Array.isArray(content)) {
    return [{ kind, place: place(0), record: content, faults: [wrongType('')], fieldName: asItIs }]
  }
  const list: readonly unknown[] = content
  return list.flatMap((record, index) =>
    kind === 'milestone'
      ? withReports(record, place(index + 1))
      : [{ kind, place: place(index + 1), record, faults: [], fieldName: asItIs }],
  )
}

const FRAME = 'framework.json'

/** Hostile nesting ends here: what is deeper than any record is not compared, but differs. */
const DEEPEST = 12

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth < DEEPEST && Object.values(value).every((part) => isShallow(part, depth + 1))
}

function framePart(part: string, row: number, value: unknown, known: unknown, id: string | null): IncomingFrame {
  const isSame = isShallow(value) && canonicalJson(value) === canonicalJson(known)
  return {
    place: { sheet: FRAME, row, part: echo(part) },
    id: id === null ? null : echo(id),
    differs: isSame ? [] : [''],
    faults: [],
  }
}

function frameIn(content: unknown, dataset: Dataset): IncomingFrame[] {
  const place: RowPlace = { sheet: FRAME, row: 1, part: '' }
  if (!isRecord(content)) return [{ place, id: null, differs: [], faults: [wrongType('')] }]
  const known = new Map<string, unknown>(Object.entries(dataset.framework))
  return Object.entries(content).flatMap(([name, value]): IncomingFrame[] => {
    if (name === 'evidenceDate') return []
    const own = known.get(name)
    if (!Array.isArray(value) || !Array.isArray(own)) return [framePart(name, 1, value, own, idIn(value))]
    const entries: readonly unknown[] = value
    const ownEntries: readonly unknown[] = own
    return entries.map((entry, index) => {
      const id = idIn(entry)
      return framePart(
        `${name}[${index}]`,
        index + 1,
        entry,
        ownEntries.find((one) => id !== null && idIn(one) === id),
        id,
      )
    })
  })
}

function evidenceDateIn(content: unknown): IncomingRecords['evidenceDate'] {
  const value = isRecord(content) ? content['evidenceDate'] : undefined
  const place: RowPlace = { sheet: FRAME, row: 1, part: '' }
  return value === undefined ? null : { place, field: 'evidenceDate', value }
}

export function recordsOfJson(files: Files, dataset: Dataset): IncomingRecords {
  const framework = files[FRAME]
  return {
    records: LISTS.flatMap(([file, kind]) => (file in files ? recordsIn(file, kind, files[file]) : [])),
    frame: FRAME in files ? frameIn(framework, dataset) : [],
    evidenceDate: evidenceDateIn(framework),
  }
}
