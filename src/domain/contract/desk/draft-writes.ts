/** What is written to drafts: each one transaction with its entry in the audit trail, or a refusal that changes nothing. */
import type * as z from 'zod/mini'
import { applyChanges } from '../../editing/apply-changes.ts'
import { mostChangesOf, type Proposal, type ReasonSchema } from '../../editing/change.ts'
import { refusalOf, stateAfter, type Command } from '../../editing/commands.ts'
import { touchedBy } from '../../editing/conflicts.ts'
import type { Draft } from '../../editing/draft.ts'
import type { Answer } from '../question.ts'
import type { Asked } from './desk-question.ts'
import type { DeskWriter } from './desk-store.ts'
import { conflictsWith } from './draft-answers.ts'
import type { Once } from './once.ts'
import { refuse, refuseFaults } from './refuse.ts'

export type Written =
  | { readonly versions: readonly Draft[]; readonly refusal: null }
  | { readonly versions: null; readonly refusal: Answer }

function refused(refusal: Answer): Written {
  return { versions: null, refusal }
}

async function keep(
  inside: DeskWriter,
  asked: Pick<Asked<unknown>, 'actor' | 'address' | 'at'>,
  draft: Draft,
  action: string,
): Promise<void> {
  const { actor, address, at } = asked
  await inside.keep(draft)
  const { id, version, state, base, changes, summary, summaryLanguage, reason, reasonLanguage, revision } = draft
  const touches = [...new Set(changes.map(touchedBy).map((one) => `${one.kind}/${one.id}`))]
  const remarks = { summary, summaryLanguage, reason, reasonLanguage }
  const details = { version, state, base, ...remarks, revision, changes: changes.length, touches }
  await inside.note({ actor, address, action, object: `draft/${id}`, details }, at)
}

/** What was created when this was asked before; null when it was not. */
export async function createdBefore(
  inside: Pick<DeskWriter, 'keptKey' | 'versions'>,
  actor: string,
  names: readonly Once[],
): Promise<Written | null> {
  for (const { key, digest } of names) {
    const kept = await inside.keptKey(actor, key)
    if (kept === null) continue
    if (kept.digest !== digest) return refused(refuse('key-reused'))
    return { versions: await inside.versions(kept.draft), refusal: null }
  }
  return null
}

export interface Creation {
  readonly state: 'open' | 'submitted'
  readonly mustBeUnchanged: boolean
  /** Any of these names it: whatever comes under one of them again is a repetition. */
  readonly once: readonly Once[]
}

/** A new draft. Its base is the revision that the author had before him; one that was never published is refused. */
export async function createDraft(
  asked: Pick<Asked<Proposal>, 'actor' | 'address' | 'at' | 'today' | 'newId' | 'seen' | 'body' | 'store'>,
  { state, mustBeUnchanged, once }: Creation,
): Promise<Written> {
  const { actor, at, today, newId, seen, body, store } = asked
  return store.write(async (inside) => {
    const before = await createdBefore(inside, actor.id, once)
    if (before !== null) return before
    const current = await inside.current()
    const base = seen.revision ?? 0
    if (base > current.revision) return refused(refuse('tracker-changed', { revision: current.revision, changed: [] }))
    const draft: Draft = {
      id: `d${newId()}`,
      version: 1,
      state,
      author: actor,
      by: actor,
      at,
      base,
      ...body,
      reason: null,
      reasonLanguage: null,
      revision: null,
    }
    if (mustBeUnchanged) {
      const changed = await conflictsWith(inside, current, draft)
      if (changed.length > 0) return refused(refuse('tracker-changed', { revision: current.revision, changed }))
    }
    const { faults } = applyChanges(current.dataset, draft.changes, today)
    if (faults.length > 0) return refused(refuseFaults(faults))
    await keep(inside, asked, draft, state === 'open' ? 'draft.created' : 'draft.submitted')
    for (const name of once) await inside.keepKey({ ...name, actor: actor.id, draft: draft.id, at })
    return { versions: [draft], refusal: null }
  })
}

/** What a command makes of a draft, or why it may not be done. */
type Step = (draft: Draft, inside: DeskWriter) => Promise<Partial<Draft> | Answer>

function isAnswer(result: Partial<Draft> | Answer): result is Answer {
  return 'status' in result
}

const ACTIONS: Readonly<Record<Command, string>> = {
  edit: 'draft.written',
  submit: 'draft.submitted',
  withdraw: 'draft.withdrawn',
  reject: 'draft.rejected',
  publish: 'draft.published',
}

/** Who may not is told so first; then whether somebody was faster; then what the state allows. */
async function step(asked: Asked<unknown>, command: Command, make: Step): Promise<Written> {
  const { id, caller, actor, at, seen, review, store } = asked
  return store.write(async (inside) => {
    const versions = await inside.versions(id)
    const draft = versions.at(-1)
    if (draft === undefined) return refused(refuse('unknown-draft'))
    const { version, state } = draft
    const refusal = refusalOf(command, draft, caller, review)
    if (refusal !== null && refusal !== 'wrong-state') return refused(refuse(refusal))
    if (seen.version !== version) return refused(refuse('draft-changed', { version, state }))
    if (refusal !== null) return refused(refuse(refusal, { version, state }))
    const result = await make(draft, inside)
    if (isAnswer(result)) return refused(result)
    const next: Draft = {
      ...draft,
      reason: null,
      reasonLanguage: null,
      ...result,
      version: version + 1,
      state: stateAfter(command),
      by: actor,
      at,
    }
    await keep(inside, asked, next, ACTIONS[command])
    return { versions: [...versions, next], refusal: null }
  })
}

export function writeDraft(asked: Asked<Proposal>): Promise<Written> {
  return step(asked, 'edit', async (draft, inside) => {
    const most = mostChangesOf(draft)
    if (asked.body.changes.length > most) {
      return refuseFaults([{ field: 'changes', reason: 'too-long', detail: `has more than ${most} changes` }])
    }
    const current = await inside.current()
    const seen = asked.seen.revision ?? draft.base
    if (seen > current.revision) return refuse('tracker-changed', { revision: current.revision, changed: [] })
    const { faults } = applyChanges(current.dataset, asked.body.changes, asked.today)
    return faults.length > 0 ? refuseFaults(faults) : { ...asked.body, base: seen }
  })
}

export function submitDraft(asked: Asked): Promise<Written> {
  return step(asked, 'submit', async ({ changes }, inside) => {
    const { faults } = applyChanges((await inside.current()).dataset, changes, asked.today)
    return faults.length > 0 ? refuseFaults(faults) : {}
  })
}

export function withdrawDraft(asked: Asked): Promise<Written> {
  return step(asked, 'withdraw', async () => ({}))
}

export function rejectDraft(asked: Asked<z.infer<typeof ReasonSchema>>): Promise<Written> {
  return step(asked, 'reject', async () => asked.body)
}

export function publishDraft(asked: Asked): Promise<Written> {
  return step(asked, 'publish', async (draft, inside) => {
    const current = await inside.current()
    const { revision } = current
    const changed = await conflictsWith(inside, current, draft)
    if (asked.seen.revision !== revision) return refuse('tracker-changed', { revision, changed })
    if (changed.some(({ blocks }) => blocks)) return refuse('conflict', { revision, changed })
    const { dataset, faults } = applyChanges(current.dataset, draft.changes, asked.today)
    if (dataset === null) return refuseFaults(faults)
    return { revision: await inside.publish(dataset, { ...draft, by: asked.actor, at: asked.at }) }
  })
}
