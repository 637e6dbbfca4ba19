/** One row against the record it names: the same, changed, new, or refused. */
import type { Change } from '../editing/change.ts'
import { MilestoneHeadSchema, NewObjectionSchema, NewReportSchema, NewTextReviewSchema } from '../editing/change.ts'
import { readBody } from '../editing/read-body.ts'
import { canonicalJson } from '../fingerprint.ts'
import { idIn, isRecord } from '../records/checks/raw-record.ts'
import type { Dataset } from '../records/dataset.ts'
import { EventRecordSchema } from '../records/event.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import { wordsHash } from '../records/reviewed-words.ts'
import { BodyRecordSchema, SourceSchema } from '../records/source.ts'
import type { Candidate, Judged } from './candidate.ts'
import { echo } from './echo.ts'
import type { ImportReason, ImportRemark } from './import-reason.ts'
import { asRowFault, type IncomingRecord, type RowFault } from './incoming-record.ts'
import type { RowFate } from './row-fate.ts'

/** Records by id, so that a long file is not a search for each of its rows. */
export interface KnownRecords {
  readonly dataset: Dataset
  readonly byKind: Readonly<Record<IncomingRecord['kind'], ReadonlyMap<string, object>>>
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

export function knownRecords(dataset: Dataset): KnownRecords {
  const { milestones, events, sources, bodies, objections = [], textReviews = [] } = dataset
  const heads = milestones.map(({ reports: _reports, ...head }) => head)
  const reports = milestones.flatMap(({ id: milestone, reports: own }) => own.map((one) => ({ ...one, milestone })))
  const bodyIds = bodies.map((body) => [bodyIdOf(englishNameOf(body)), body] as const)
  return {
    dataset,
    byKind: {
      milestone: byId(heads),
      report: byId(reports),
      event: byId(events),
      source: byId(sources),
      body: new Map<string, object>(bodyIds),
      objection: byId(objections),
      'text-review': byId(textReviews),
    },
  }
}

/** Given by the tracker: it is compared where the record is there already, and never taken from a file. */
const GIVEN = ['id', 'recorded', 'words', 'milestone'] as const

function split(record: unknown): { readonly own: unknown; readonly given: Readonly<Record<string, unknown>> } {
  if (!isRecord(record)) return { own: record, given: {} }
  const { id, recorded, words, milestone, ...own } = record
  return { own, given: { id, recorded, words, milestone } }
}

function differing(before: object, after: object): string[] {
  const values = new Map<string, unknown>(Object.entries(before))
  const others = new Map<string, unknown>(Object.entries(after))
  const keys = [...new Set([...values.keys(), ...others.keys()])]
  return keys.flatMap((key) => {
    const [a, b] = [values.get(key), others.get(key)]
    if (canonicalJson(a) === canonicalJson(b)) return []
    if (!isRecord(a) || !isRecord(b)) return [key]
    return differing(a, b).map((part) => `${key}.${part}`)
  })
}

class Judge {
  readonly #incoming: IncomingRecord
  readonly #known: KnownRecords
  readonly id: string | null

  constructor(incoming: IncomingRecord, known: KnownRecords, id: string | null) {
    this.#incoming = incoming
    this.#known = known
    this.id = id
  }

  get before(): object | null {
    return this.id === null ? null : (this.#known.byKind[this.#incoming.kind].get(this.id) ?? null)
  }

  row(fate: RowFate['fate'], more: Partial<RowFate> = {}): RowFate {
    const { kind, place } = this.#incoming
    return {
      ...place,
      kind,
      id: this.id === null ? null : echo(this.id),
      fate,
      fields: [],
      faults: [],
      remarks: [],
      ...more,
    }
  }

  refused(faults: readonly RowFault[], fields: readonly string[] = []): Judged {
    return { row: this.row('refused', { faults, fields }), candidate: null }
  }

  refusedFor(path: string, reason: ImportReason, value?: string, fields: readonly string[] = []): Judged {
    const field = path === '' ? '' : this.#incoming.fieldName(path)
    const detail = reason.replaceAll('-', ' ')
    return this.refused([{ field, reason, detail, ...(value === undefined ? {} : { value }) }], fields)
  }

  same(): Judged {
    return { row: this.row('same'), candidate: null }
  }

  names(paths: readonly string[]): string[] {
    return [...new Set(paths.map((path) => this.#incoming.fieldName(path)))]
  }

  taken(
    fate: 'new' | 'changed',
    change: Change,
    more: Partial<Pick<Candidate, 'namedId'>> & Partial<RowFate> = {},
  ): Judged {
    const { namedId = null, ...rowMore } = more
    const row = { ...this.row(fate, rowMore), fate }
    return { row, candidate: { row, change, namedId, fieldName: this.#incoming.fieldName } }
  }
}

/** Whole records that may be amended: milestones without their reports, sources, events and bodies. */
function judgeWhole(
  judge: Judge,
  kind: 'milestone' | 'source' | 'event' | 'body',
  raw: unknown,
  faultsOf: FaultsOf,
): Judged {
  const read = readWhole(kind, raw)
  if (read.faults !== null) return judge.refused(faultsOf(read.faults))
  const { before } = judge
  const action = before === null ? 'add' : 'amend'
  if (before !== null && canonicalJson(before) === canonicalJson(read.record)) return judge.same()
  const change = read.change(action)
  if (before === null) return judge.taken('new', change)
  return judge.taken('changed', change, { fields: judge.names(differing(before, read.record)) })
}

type FieldFaults = ReturnType<typeof readBody>['faults']
type FaultsOf = (faults: FieldFaults) => RowFault[]
type Whole =
  | { readonly faults: FieldFaults; readonly record: null; readonly change: null }
  | { readonly faults: null; readonly record: object; readonly change: (action: 'add' | 'amend') => Change }

function readWhole(kind: 'milestone' | 'source' | 'event' | 'body', raw: unknown): Whole {
  const unread = (faults: FieldFaults): Whole => ({ faults, record: null, change: null })
  switch (kind) {
    case 'milestone': {
      const { value, faults } = readBody(MilestoneHeadSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
    case 'source': {
      const { value, faults } = readBody(SourceSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
    case 'event': {
      const { value, faults } = readBody(EventRecordSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
    case 'body': {
      const { value, faults } = readBody(BodyRecordSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
  }
}

const RECORDED_LATER: readonly ImportRemark[] = ['recorded-at-publication']

function remarksOf(given: Readonly<Record<string, unknown>>): readonly ImportRemark[] {
  return given['recorded'] === undefined ? [] : RECORDED_LATER
}

function judgeReport(judge: Judge, own: unknown, given: Readonly<Record<string, unknown>>, faultsOf: FaultsOf): Judged {
  const { value, faults } = readBody(NewReportSchema, own)
  if (value === null) return judge.refused(faultsOf(faults))
  const { milestone } = given
  if (typeof milestone !== 'string')
    return judge.refusedFor('milestone', milestone === undefined ? 'missing' : 'wrong-type')
  const { before, id } = judge
  if (before === null) {
    return judge.taken('new', { kind: 'report', milestone, report: value }, { namedId: id, remarks: remarksOf(given) })
  }
  const fields = differing(before, {
    ...value,
    id,
    recorded: given['recorded'] ?? idFree(before, 'recorded'),
    milestone,
  })
  if (fields.length === 0) return judge.same()
  return judge.refusedFor('', 'report-never-changes', undefined, judge.names(fields))
}

/** What the file leaves out because the tracker gives it. */
function idFree(record: object, key: string): unknown {
  return new Map<string, unknown>(Object.entries(record)).get(key)
}

function judgeObjection(
  judge: Judge,
  own: unknown,
  given: Readonly<Record<string, unknown>>,
  faultsOf: FaultsOf,
): Judged {
  const { value, faults } = readBody(NewObjectionSchema, own)
  if (value === null) return judge.refused(faultsOf(faults))
  const { before, id } = judge
  if (before === null) {
    return judge.taken('new', { kind: 'objection', record: value }, { namedId: id, remarks: remarksOf(given) })
  }
  const fields = differing(before, { ...value, id, recorded: given['recorded'] ?? idFree(before, 'recorded') })
  return fields.length === 0
    ? judge.same()
    : judge.refusedFor('', 'remark-never-changes', undefined, judge.names(fields))
}

function judgeReview(
  judge: Judge,
  own: unknown,
  given: Readonly<Record<string, unknown>>,
  faultsOf: FaultsOf,
  { dataset }: KnownRecords,
): Judged {
  const { value, faults } = readBody(NewTextReviewSchema, own)
  if (value === null) return judge.refused(faultsOf(faults))
  const { before, id } = judge
  if (before === null) {
    const now = wordsHash(dataset, value.of, value.language)
    const isOfOtherWords = given['words'] !== undefined && (typeof now !== 'object' || now.hash !== given['words'])
    if (isOfOtherWords) return judge.refusedFor('words', 'words-changed')
    return judge.taken('new', { kind: 'text-review', record: value }, { namedId: id, remarks: remarksOf(given) })
  }
  const kept = {
    recorded: given['recorded'] ?? idFree(before, 'recorded'),
    words: given['words'] ?? idFree(before, 'words'),
  }
  const fields = differing(before, { ...value, id, ...kept })
  return fields.length === 0
    ? judge.same()
    : judge.refusedFor('', 'remark-never-changes', undefined, judge.names(fields))
}

function idOf({ kind, record }: IncomingRecord): string | null {
  const named = idIn(record)
  if (kind !== 'body' || named !== null) return named
  const name = isRecord(record) ? record['name'] : null
  const english = isRecord(name) ? name['en'] : null
  return typeof english === 'string' && bodyIdOf(english) !== '' ? bodyIdOf(english) : null
}

export function judgeRecord(incoming: IncomingRecord, known: KnownRecords): Judged {
  const { kind, record, faults, fieldName } = incoming
  const judge = new Judge(incoming, known, idOf(incoming))
  if (faults.length > 0) return judge.refused(faults)
  const faultsOf: FaultsOf = (found) => found.map((fault) => asRowFault(fault, fieldName))
  const { own, given } = split(record)
  const odd = GIVEN.find((name) => given[name] !== undefined && typeof given[name] !== 'string')
  if (odd !== undefined && kind !== 'milestone') return judge.refusedFor(odd, 'wrong-type')
  switch (kind) {
    case 'milestone':
    case 'source':
    case 'event':
      return judgeWhole(judge, kind, record, faultsOf)
    case 'body': {
      const named = given['id']
      const whole = judgeWhole(judge, kind, isRecord(record) ? omitId(record) : record, faultsOf)
      if (whole.candidate?.change.kind !== 'body' || named === undefined) return whole
      const made = bodyIdOf(englishNameOf(whole.candidate.change.record))
      return made === named ? whole : judge.refusedFor('id', 'wrong-id', made)
    }
    case 'report':
      return judgeReport(judge, own, given, faultsOf)
    case 'objection':
      return judgeObjection(judge, own, given, faultsOf)
    case 'text-review':
      return judgeReview(judge, own, given, faultsOf, known)
  }
}

function omitId(record: Readonly<Record<string, unknown>>): object {
  const { id: _id, ...rest } = record
  return rest
}
