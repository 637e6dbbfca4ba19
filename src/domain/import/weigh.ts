/**
 * Whether the records bear all the changes of an import together. What they do not bear is left out and the rest weighed
 * again, until what remains can be published as one revision.
 */
import type { Day } from '../calendar-date.ts'
import { applyChanges, type Applied } from '../editing/apply-changes.ts'
import type { FieldFault } from '../editing/field-fault.ts'
import type { Dataset } from '../records/dataset.ts'
import type { Candidate } from './candidate.ts'
import type { RowFault } from './incoming-record.ts'

/** Each round leaves out at least one row; a file whose rows rest on one another in longer chains is not worth more. */
const MOST_ROUNDS = 25

export interface Weighed {
  readonly kept: readonly Candidate[]
  readonly refused: ReadonlyMap<Candidate, readonly RowFault[]>
  /** What the kept ones make; null when none is kept. */
  readonly applied: Applied | null
}

function number(id: string): number {
  return Number(id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf('-')) + 1))
}

/** Gives numbers as publication does, and names the rows that expect another one. */
function misnumbered(dataset: Dataset, candidates: readonly Candidate[]): { candidate: Candidate; next: string }[] {
  const { milestones, objections = [], textReviews = [] } = dataset
  const last = new Map<string, number>()
  const highest = (ids: readonly string[]): number => ids.map(number).reduce((a, b) => (b > a ? b : a), 0)
  for (const { id, reports } of milestones) last.set(`${id}.`, highest(reports.map((report) => report.id)))
  last.set('objection-', highest(objections.map(({ id }) => id)))
  last.set('text-review-', highest(textReviews.map(({ id }) => id)))
  return candidates.flatMap((candidate) => {
    const { change, namedId } = candidate
    const prefix =
      change.kind === 'report'
        ? `${change.milestone}.`
        : change.kind === 'objection' || change.kind === 'text-review'
          ? `${change.kind}-`
          : null
    if (prefix === null) return []
    const next = (last.get(prefix) ?? 0) + 1
    last.set(prefix, next)
    return namedId === null || namedId === `${prefix}${next}` ? [] : [{ candidate, next: `${prefix}${next}` }]
  })
}

const PLACE = /^changes\.(\d+)(?:\.(?:record|report)(?=\.|$))?\.?(.*)$/s

/** What a change brought that is now at odds with records it does not touch, such as a body under another name. */
function mightBeToBlame(candidates: readonly Candidate[]): readonly Candidate[] {
  const bodies = candidates.filter(({ change }) => change.kind === 'body' && change.action === 'amend')
  return bodies.length > 0 ? bodies : candidates
}

function blamed(faults: readonly FieldFault[], candidates: readonly Candidate[]): Map<Candidate, RowFault[]> {
  const found = new Map<Candidate, RowFault[]>()
  const blame = (candidate: Candidate, fault: RowFault): void => {
    found.set(candidate, [...(found.get(candidate) ?? []), fault])
  }
  const untraced: RowFault[] = []
  for (const { field, ...fault } of faults) {
    const [, index, path = ''] = PLACE.exec(field) ?? []
    const candidate = index === undefined ? undefined : candidates[Number(index)]
    if (candidate === undefined) untraced.push({ field: '', ...fault })
    else blame(candidate, { field: path === '' ? '' : candidate.fieldName(path), ...fault })
  }
  const [first] = untraced
  if (found.size === 0 && first !== undefined) {
    for (const candidate of mightBeToBlame(candidates)) blame(candidate, first)
  }
  return found
}

const LEFT_BEHIND: RowFault = { field: '', reason: 'rests-on-refused', detail: 'rests on another row that was refused' }

export function weigh(dataset: Dataset, candidates: readonly Candidate[], today: Day): Weighed {
  const refused = new Map<Candidate, readonly RowFault[]>()
  let kept = candidates
  const leaveOut = (faults: ReadonlyMap<Candidate, readonly RowFault[]>): void => {
    for (const [candidate, found] of faults) refused.set(candidate, found)
    kept = kept.filter((candidate) => !refused.has(candidate))
  }
  for (let round = 0; kept.length > 0; round += 1) {
    if (round === MOST_ROUNDS) {
      leaveOut(new Map(kept.map((candidate) => [candidate, [LEFT_BEHIND]])))
      break
    }
    const misnamed = misnumbered(dataset, kept)
    if (misnamed.length > 0) {
      const reason = round === 0 ? 'wrong-next-id' : 'rests-on-refused'
      const detail = reason.replaceAll('-', ' ')
      leaveOut(
        new Map(
          misnamed.map(({ candidate, next }) => [
            candidate,
            [{ field: candidate.fieldName('id'), reason, detail, value: next }],
          ]),
        ),
      )
      continue
    }
    const applied = applyChanges(
      dataset,
      kept.map(({ change }) => change),
      today,
    )
    if (applied.faults.length === 0) return { kept, refused, applied }
    leaveOut(blamed(applied.faults, kept))
  }
  return { kept, refused, applied: null }
}
