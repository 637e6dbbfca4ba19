/** A dry run: what would become of each row of a file, and the changes that would be proposed. Nothing is written. */
import type { Day } from '../calendar-date.ts'
import { DaySchema } from '../calendar-date.ts'
import type { Applied } from '../editing/apply-changes.ts'
import { MOST_DRAFT_CHARACTERS, MOST_IMPORTED_CHANGES, type Change } from '../editing/change.ts'
import type { Dataset } from '../records/dataset.ts'
import type { Candidate, Judged } from './candidate.ts'
import type { FileFault, Incoming } from './incoming.ts'
import type { IncomingFrame, IncomingRecords, RowFault } from './incoming-record.ts'
import { judgeRecord } from './judge-record.ts'
import { knownRecords } from './known-records.ts'
import { recordsOfJson } from './json-records.ts'
import type { RowFate } from './row-fate.ts'
import { headFaults, NOTES_SHEET, recordsOfTables } from './table-records.ts'
import { weigh } from './weigh.ts'

export interface ImportComparison {
  /** What keeps the whole file from being looked at; then there is nothing else. */
  readonly fileFaults: readonly FileFault[]
  /** In the order of the file. */
  readonly rows: readonly RowFate[]
  readonly changes: readonly Change[]
  /** Null: nothing would change. */
  readonly applied: Applied | null
}

/** How far it is, from 0 to 1; answers whether to go on. */
export type ReportProgress = (done: number) => void

function refusedFile(fileFaults: readonly FileFault[]): ImportComparison {
  return { fileFaults, rows: [], changes: [], applied: null }
}

function faultsOfTables(incoming: Incoming): FileFault[] {
  if (incoming.is === 'json') return []
  const tables = incoming.tables.filter(({ name }) => name !== NOTES_SHEET)
  const names = tables.map(({ name }) => name)
  const repeated = names.filter((name, index) => names.indexOf(name) < index)
  return [
    ...repeated.map((name): FileFault => ({ sheet: name, reason: 'repeated-sheet', value: name })),
    ...tables.flatMap(headFaults),
  ]
}

function recordsOf(incoming: Incoming, dataset: Dataset): IncomingRecords {
  if (incoming.is === 'json') return recordsOfJson(incoming.files, dataset)
  return recordsOfTables(
    incoming.tables.filter(({ name }) => name !== NOTES_SHEET),
    dataset,
  )
}

function frameRow({ place, id, differs, faults }: IncomingFrame): RowFate {
  const isSame = differs.length === 0 && faults.length === 0
  const fixed: RowFault = {
    field: '',
    reason: 'frame-is-fixed',
    detail: 'the frame of the paper does not change by an import',
  }
  return {
    ...place,
    kind: 'frame',
    id,
    fate: isSame ? 'same' : 'refused',
    fields: differs.filter((name) => name !== ''),
    faults: faults.length > 0 ? faults : isSame ? [] : [fixed],
    remarks: [],
  }
}

function evidenceDate({ evidenceDate: given }: IncomingRecords, dataset: Dataset): Judged[] {
  if (given === null || given.value === dataset.framework.evidenceDate) return []
  const { place, field, value } = given
  const row = { ...place, part: field, kind: 'frame', id: field, fields: [field], faults: [], remarks: [] } as const
  const { data: date } = DaySchema.safeParse(value)
  if (date === undefined) {
    const fault: RowFault = { field, reason: 'not-a-date', detail: 'write a full date, for example 2026-12-31' }
    return [{ row: { ...row, fate: 'refused', faults: [fault] }, candidate: null }]
  }
  const changed = { ...row, fate: 'changed' } as const
  return [
    {
      row: changed,
      candidate: { row: changed, change: { kind: 'evidence-date', date }, namedId: null, fieldName: () => field },
    },
  ]
}

/** A second row of the same record would hide the first from whoever reviews it. */
function withoutRepeats(judged: readonly Judged[]): Judged[] {
  const seen = new Set<string>()
  return judged.map((one) => {
    const { kind, id } = one.row
    if (id === null) return one
    const key = `${kind} ${id}`
    if (!seen.has(key)) {
      seen.add(key)
      return one
    }
    const fault: RowFault = { field: '', reason: 'named-twice', detail: 'another row has this id', value: id }
    return { row: { ...one.row, fate: 'refused', faults: [fault] }, candidate: null }
  })
}

/** Sources and bodies before what names them, milestones before their reports. */
const ORDER: readonly Change['kind'][] = [
  'source',
  'body',
  'event',
  'milestone',
  'report',
  'objection',
  'text-review',
  'evidence-date',
]

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind))
}

/** @param dataset as it is now; @param today the day on which it would be recorded */
export function compareImport(
  incoming: Incoming,
  dataset: Dataset,
  today: Day,
  report: ReportProgress = () => undefined,
): ImportComparison {
  const faults = faultsOfTables(incoming)
  if (faults.length > 0) return refusedFile(faults)
  const records = recordsOf(incoming, dataset)
  const known = knownRecords(dataset)
  const total = Math.max(1, records.records.length)
  const judged = withoutRepeats([
    ...records.records.map((record, index) => {
      report(index / total)
      return judgeRecord(record, known)
    }),
    ...evidenceDate(records, dataset),
  ])
  const candidates = inOrder(judged.flatMap(({ candidate }) => candidate ?? []))
  if (candidates.length > MOST_IMPORTED_CHANGES) {
    return refusedFile([{ sheet: '', reason: 'too-many-changes', value: String(candidates.length) }])
  }
  const characters = candidates.reduce((sum, { change }) => sum + JSON.stringify(change).length, 0)
  if (characters > MOST_DRAFT_CHARACTERS) {
    return refusedFile([{ sheet: '', reason: 'too-much-text', value: String(characters) }])
  }
  const { kept, refused, applied } = weigh(dataset, candidates, today)
  report(1)
  const rows = judged.map(({ row, candidate }): RowFate => {
    const found = candidate === null ? undefined : refused.get(candidate)
    return found === undefined ? row : { ...row, fate: 'refused', faults: found }
  })
  return {
    fileFaults: [],
    rows: [...rows, ...records.frame.map(frameRow)],
    changes: kept.map(({ change }) => change),
    applied,
  }
}
