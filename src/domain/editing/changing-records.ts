/**
 * The records while changes are applied to them. Faults that only a change can have are found here; everything else is
 * left to the checks that all records go through, whose faults are traced back to the change.
 */
import type { Day } from '../calendar-date.ts'
import type { FaultCode } from '../records/checks/fault-code.ts'
import type { DatasetFile } from '../records/checks/fault.ts'
import type { Dataset, RawDataset } from '../records/dataset.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import type { MilestoneRecord, ReportRecord } from '../records/milestone.ts'
import type { Source } from '../records/source.ts'
import { wordsHash } from '../records/reviewed-words.ts'
import type { Change } from './change.ts'
import { FaultOrigins } from './fault-origins.ts'
import type { FieldFault } from './field-fault.ts'
import { evidenceMoveFault } from './evidence-move.ts'
import { keptSource } from './kept-source.ts'
import { KnownPages } from './known-pages.ts'
import { nextNumber } from './next-number.ts'
import { Placing, type Placed } from './placing.ts'
import type { RecordDifference } from './record-difference.ts'

type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>

interface Replacing<T> extends Placed<T> {
  readonly field: string
}

function headOf(milestone: MilestoneRecord): Omit<MilestoneRecord, 'reports'> {
  const { reports: _reports, ...head } = milestone
  return head
}

export class ChangingRecords {
  readonly faults: FieldFault[] = []
  readonly differences: RecordDifference[] = []
  readonly #recorded: Day
  readonly origins = new FaultOrigins()
  readonly #placing = new Placing()
  #framework: Dataset['framework']
  readonly #milestones: MilestoneRecord[]
  readonly #events: Dataset['events'][number][]
  readonly #sources: Source[]
  /** Made when the first source is changed: most drafts change none. */
  #pages: KnownPages | null = null
  readonly #bodies: Dataset['bodies'][number][]
  readonly #objections: NonNullable<Dataset['objections']>[number][]
  readonly #textReviews: NonNullable<Dataset['textReviews']>[number][]
  readonly #unsealed: { readonly change: ChangeOf<'text-review'>; readonly field: string }[] = []

  constructor(dataset: Dataset, recorded: Day) {
    this.#recorded = recorded
    this.#framework = dataset.framework
    this.#milestones = [...dataset.milestones]
    this.#events = [...dataset.events]
    this.#sources = [...dataset.sources]
    this.#bodies = [...dataset.bodies]
    this.#objections = [...(dataset.objections ?? [])]
    this.#textReviews = [...(dataset.textReviews ?? [])]
  }

  raw(): RawDataset {
    return this.#dataset()
  }

  apply(change: Change, field: string): void {
    switch (change.kind) {
      case 'report':
        return this.#addReport(change, field)
      case 'milestone':
        return this.#replaceMilestone(change, field)
      case 'source':
        return this.#replaceSource(change, field)
      case 'event': {
        const { action, record } = change
        const before = this.#replace({ list: this.#events, idOf: ({ id }) => id, kind: 'event', action, field }, record)
        if (before !== undefined) this.differences.push({ kind: 'event', id: record.id, before, after: record })
        this.#trace('events.json', record.id, field)
        return
      }
      case 'body': {
        const { action, record } = change
        const idOf = (body: typeof record): string => bodyIdOf(englishNameOf(body))
        if (englishNameOf(record) === '') return this.#refuse(`${field}.record.name.en`, 'no-english-name')
        const before = this.#replace({ list: this.#bodies, idOf, kind: 'body', action, field }, record)
        if (before !== undefined) this.differences.push({ kind: 'body', id: idOf(record), before, after: record })
        this.#trace('bodies.json', englishNameOf(record), field)
        return
      }
      case 'objection': {
        const ids = this.#objections.map(({ id }) => id)
        const after = { id: `objection-${nextNumber(ids, 'objection-')}`, ...change.record, recorded: this.#recorded }
        this.#objections.push(after)
        this.differences.push({ kind: 'objection', id: after.id, before: null, after })
        this.#trace('objections.json', after.id, field)
        return
      }
      case 'text-review':
        this.#unsealed.push({ change, field })
        return
      case 'evidence-date':
        return this.#moveEvidenceDate(change, field)
    }
  }

  /** Last, since a review stands for the words as they are after all other changes. */
  sealReviews(): void {
    for (const { change, field } of this.#unsealed) {
      const { of, language } = change.record
      const words = wordsHash(this.#dataset(), of, language)
      if (words === 'unknown-record') this.#refuse(`${field}.record.of.id`, words, of.id)
      else if (words === 'no-text-in-language') this.#refuse(`${field}.record.language`, words, language)
      else {
        const ids = this.#textReviews.map(({ id }) => id)
        const id = `text-review-${nextNumber(ids, 'text-review-')}`
        const after = { id, ...change.record, recorded: this.#recorded, words: words.hash }
        this.#textReviews.push(after)
        this.differences.push({ kind: 'text-review', id, before: null, after })
        this.#trace('text-reviews.json', id, field)
      }
    }
  }

  #dataset(): Dataset {
    return {
      framework: this.#framework,
      milestones: this.#milestones,
      events: this.#events,
      sources: this.#sources,
      bodies: this.#bodies,
      ...(this.#objections.length === 0 ? {} : { objections: this.#objections }),
      ...(this.#textReviews.length === 0 ? {} : { textReviews: this.#textReviews }),
    }
  }

  #refuse(field: string, reason: FaultCode, value?: string): void {
    const detail = reason.replaceAll('-', ' ')
    this.faults.push({ field, reason, detail, ...(value === undefined ? {} : { value }) })
  }

  #trace(file: DatasetFile, record: string, field: string): void {
    this.origins.add({ file, record, part: '', field: `${field}.record` })
  }

  #addReport({ milestone: id, report }: ChangeOf<'report'>, field: string): void {
    const place = this.#milestones.findIndex((one) => one.id === id)
    const milestone = this.#milestones[place]
    if (milestone === undefined) return this.#refuse(`${field}.milestone`, 'unknown-milestone', id)
    const number = nextNumber(
      milestone.reports.map((one) => one.id),
      `${id}.`,
    )
    const after: ReportRecord = { id: `${id}.${number}`, ...report, recorded: this.#recorded }
    if (after.corrects !== undefined && after.why === undefined) {
      this.#refuse(`${field}.report.why`, 'corrects-without-why')
    }
    this.#milestones[place] = { ...milestone, reports: [...milestone.reports, after] }
    this.differences.push({ kind: 'report', id: after.id, before: null, after })
    this.origins.add({
      file: 'milestones.json',
      record: id,
      part: `reports[${milestone.reports.length}]`,
      field: `${field}.report`,
    })
  }

  #replaceMilestone({ action, record }: ChangeOf<'milestone'>, field: string): void {
    const reports = this.#milestones.find(({ id }) => id === record.id)?.reports ?? []
    const list: MilestoneRecord[] = this.#milestones
    const before = this.#replace(
      { list, idOf: ({ id }) => id, kind: 'milestone', action, field },
      { ...record, reports },
    )
    if (before !== undefined) {
      const head = before === null ? null : headOf(before)
      this.differences.push({ kind: 'milestone', id: record.id, before: head, after: record })
    }
    this.#trace('milestones.json', record.id, field)
  }

  #replaceSource({ action, record }: ChangeOf<'source'>, field: string): void {
    const after = keptSource(record)
    this.#pages ??= new KnownPages(this.#sources)
    const twin = this.#pages.twinOf(after)
    if (twin !== null) this.#refuse(`${field}.record.url`, 'duplicate-source', twin)
    const before = this.#replace({ list: this.#sources, idOf: ({ id }) => id, kind: 'source', action, field }, after)
    if (before !== undefined) {
      if (before !== null) this.#pages.remove(before)
      this.#pages.add(after)
      this.differences.push({ kind: 'source', id: record.id, before, after })
    }
    this.#trace('sources.json', record.id, field)
  }

  #moveEvidenceDate({ date }: ChangeOf<'evidence-date'>, field: string): void {
    const before = this.#framework.evidenceDate
    if (!this.#placing.isFirst('evidence-date')) return this.#refuse(`${field}.date`, 'named-twice')
    const fault = evidenceMoveFault(before, date)
    if (fault !== null) return this.#refuse(`${field}.date`, fault, before)
    this.#framework = { ...this.#framework, evidenceDate: date }
    this.differences.push({ kind: 'evidence-date', id: 'evidence-date', before, after: date })
  }

  /** What stood before, null when nothing did; undefined when it was refused. */
  #replace<T>({ field, ...where }: Replacing<T>, record: T): T | null | undefined {
    const placed = this.#placing.place(where, record)
    if (placed.refused === null) return placed.before
    const { refused } = placed
    if (refused === 'named-twice' || refused === 'changes-nothing') this.#refuse(`${field}.record`, refused)
    else this.#refuse(`${field}.record.${where.kind === 'body' ? 'name.en' : 'id'}`, refused, where.idOf(record))
    return undefined
  }
}
