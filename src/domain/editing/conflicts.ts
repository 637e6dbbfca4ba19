/** What others have changed since a draft was begun that the draft touches as well. */
import * as z from 'zod/mini'
import { canonicalJson } from '../fingerprint.ts'
import type { Dataset } from '../records/dataset.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import { wordsHash } from '../records/reviewed-words.ts'
import type { Change } from './change.ts'

export const ChangedRecordSchema = z.strictObject({
  kind: z.enum(['milestone', 'report', 'source', 'event', 'body', 'evidence-date']),
  id: z.string(),
  /** Names of its members that differ. */
  fields: z.array(z.string()),
  /** Ids of the reports it has been given. */
  reports: z.array(z.string()),
  /** The draft would undo what was changed, or rests on it: it cannot be published until it is written again. */
  blocks: z.boolean(),
})
export type ChangedRecord = z.infer<typeof ChangedRecordSchema>

export interface Touched {
  readonly kind: ChangedRecord['kind']
  readonly id: string
}

/** The record that a change is about; a report and what is said of one touch its milestone. */
export function touchedBy(change: Change): Touched {
  switch (change.kind) {
    case 'report':
      return { kind: 'milestone', id: change.milestone }
    case 'objection':
      return { kind: 'milestone', id: change.record.report.split('.')[0] ?? '' }
    case 'text-review':
      return change.record.of
    case 'evidence-date':
      return { kind: 'evidence-date', id: 'evidence-date' }
    case 'body':
      return { kind: 'body', id: bodyIdOf(englishNameOf(change.record)) }
    case 'milestone':
    case 'source':
    case 'event':
      return { kind: change.kind, id: change.record.id }
  }
}

function recordOf(dataset: Dataset, { kind, id }: Touched): object | undefined {
  switch (kind) {
    case 'milestone':
      return dataset.milestones.find((one) => one.id === id)
    case 'report':
      return dataset.milestones.flatMap(({ reports }) => reports).find((one) => one.id === id)
    case 'source':
      return dataset.sources.find((one) => one.id === id)
    case 'event':
      return dataset.events.find((one) => one.id === id)
    case 'body':
      return dataset.bodies.find((one) => bodyIdOf(englishNameOf(one)) === id)
    case 'evidence-date':
      return { date: dataset.framework.evidenceDate }
  }
}

function fieldsThatDiffer(before: object, after: object): string[] {
  const values = new Map<string, unknown>(Object.entries(before))
  const others = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...values.keys(), ...others.keys()])].filter(
    (key) => key !== 'reports' && canonicalJson(values.get(key)) !== canonicalJson(others.get(key)),
  )
}

function newReports(base: Dataset, now: Dataset, { kind, id }: Touched): string[] {
  if (kind !== 'milestone') return []
  const ids = (dataset: Dataset): string[] =>
    dataset.milestones.find((one) => one.id === id)?.reports.map((report) => report.id) ?? []
  const known = new Set(ids(base))
  return ids(now).filter((report) => !known.has(report))
}

/** A new report stands beside others; what replaces a record, or vouches for its words, must have seen them as they are. */
function doesBlock(change: Change, base: Dataset, now: Dataset, fields: readonly string[]): boolean {
  if (change.kind === 'text-review') {
    const { of, language } = change.record
    return canonicalJson(wordsHash(base, of, language)) !== canonicalJson(wordsHash(now, of, language))
  }
  return 'action' in change && fields.length > 0
}

/** @param base the records that the author had before him */
export function conflictsOf(base: Dataset, now: Dataset, changes: readonly Change[]): ChangedRecord[] {
  const found = new Map<string, ChangedRecord>()
  for (const change of changes) {
    const touched = touchedBy(change)
    const before = recordOf(base, touched)
    const after = recordOf(now, touched)
    // What is new since then and new in the draft has the same id, which the checks refuse.
    if (before === undefined || after === undefined) continue
    const fields = fieldsThatDiffer(before, after)
    const reports = newReports(base, now, touched)
    if (fields.length === 0 && reports.length === 0) continue
    const key = canonicalJson(touched)
    const blocks = doesBlock(change, base, now, fields) || found.get(key)?.blocks === true
    found.set(key, { kind: touched.kind, id: touched.id, fields, reports, blocks })
  }
  return [...found.values()]
}
