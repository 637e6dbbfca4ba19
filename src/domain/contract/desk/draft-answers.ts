/** Drafts as the desk answers them. */
import type { Caller } from '../../access/caller.ts'
import type { Day } from '../../calendar-date.ts'
import { applyChanges } from '../../editing/apply-changes.ts'
import { commandsFor } from '../../editing/commands.ts'
import { conflictsOf, touchedBy, type ChangedRecord } from '../../editing/conflicts.ts'
import type { Draft } from '../../editing/draft.ts'
import type { Edition } from '../edition.ts'
import type { Answer } from '../question.ts'
import { deskDifference, type Reader } from './desk-difference.ts'
import type { Surroundings } from './desk-question.ts'
import type { DeskView } from './desk-store.ts'
import { tagOf } from './precondition.ts'

/** Who asks decides what may be done, so no cache may keep it for another. */
export const PRIVATE = { 'cache-control': 'private, no-store' } as const

export function draftHead({ changes, ...draft }: Draft): object {
  const touched = new Map(changes.map(touchedBy).map((one) => [`${one.kind} ${one.id}`, one]))
  return { ...draft, changes: changes.length, touches: [...touched.values()] }
}

export async function conflictsWith(
  store: Pick<DeskView, 'dataset'>,
  current: Edition,
  { base, changes }: Pick<Draft, 'base' | 'changes'>,
): Promise<ChangedRecord[]> {
  if (base === current.revision) return []
  return conflictsOf(await store.dataset(base), current.dataset, changes)
}

/** Published and withdrawn drafts are history: against today's records they would only seem to change nothing, or to clash. */
function hasEnded({ state }: Draft): boolean {
  return state === 'published' || state === 'withdrawn'
}

async function outlook(draft: Draft, current: Edition, store: DeskView, reader: Reader, today: Day): Promise<object> {
  if (hasEnded(draft)) return { faults: [], conflicts: [], difference: null }
  const { dataset, faults, records } = applyChanges(current.dataset, draft.changes, today)
  return {
    faults,
    conflicts: await conflictsWith(store, current, draft),
    difference: dataset === null ? null : deskDifference(current, dataset, records, reader),
  }
}

export interface Shown extends Pick<Surroundings, 'store' | 'review'> {
  readonly caller: Caller
  readonly reader: Reader
  readonly today: Day
  readonly status: 200 | 201
}

/** @param versions of one draft, oldest first */
export async function draftAnswer(versions: readonly Draft[], asked: Shown): Promise<Answer> {
  const { store, review, caller, reader, today, status } = asked
  const draft = versions.at(-1)
  if (draft === undefined) throw new RangeError('a draft without a version')
  const current = await store.current()
  const body = {
    ...draft,
    history: versions.map(({ version, state, by, at, reason, reasonLanguage }) => ({
      version,
      state,
      by,
      at,
      reason,
      reasonLanguage,
    })),
    current: current.revision,
    may: commandsFor(draft, caller, review),
    ...(await outlook(draft, current, store, reader, today)),
  }
  const headers = { ...PRIVATE, etag: tagOf({ version: draft.version, revision: current.revision }) }
  const location = status === 201 ? { location: `/api/v1/drafts/${draft.id}` } : {}
  return { status, body, headers: { ...headers, ...location } }
}
