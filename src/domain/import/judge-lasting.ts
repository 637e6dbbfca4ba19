/** What is never changed once it is there: reports, objections and reviews. Only new ones are taken. */
import { NewObjectionSchema, NewReportSchema, NewTextReviewSchema } from '../editing/change.ts'
import { readBody } from '../editing/read-body.ts'
import { wordsHash } from '../records/reviewed-words.ts'
import type { Judged } from './candidate.ts'
import { differing } from './differing.ts'
import type { ImportRemark } from './import-reason.ts'
import type { FaultsOf, Judge } from './judge.ts'
import type { KnownRecords } from './known-records.ts'

const RECORDED_LATER: readonly ImportRemark[] = ['recorded-at-publication']

function remarksOf(given: Readonly<Record<string, unknown>>): readonly ImportRemark[] {
  return given['recorded'] === undefined ? [] : RECORDED_LATER
}

/** What the file leaves out because the tracker gives it. */
function idFree(record: object, key: string): unknown {
  return new Map<string, unknown>(Object.entries(record)).get(key)
}

export function judgeReport(
  judge: Judge,
  own: unknown,
  given: Readonly<Record<string, unknown>>,
  faultsOf: FaultsOf,
): Judged {
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

export function judgeObjection(
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

export function judgeReview(
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
