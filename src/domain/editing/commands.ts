/**
 * What can be done with a draft, by whom, and in which state: the only place where that is decided. Whether the text is
 * sound and the tracker still as it was is asked elsewhere (apply-changes.ts, conflicts.ts).
 */
import { callerMay, type Caller } from '../access/caller.ts'
import type { Draft, DraftState } from './draft.ts'

export const COMMANDS = ['edit', 'submit', 'withdraw', 'reject', 'publish'] as const
export type Command = (typeof COMMANDS)[number]

/** Whether what is published must have been proposed by somebody else. */
export const REVIEW_RULES = ['two-person', 'one-person'] as const
export type ReviewRule = (typeof REVIEW_RULES)[number]

interface Rule {
  readonly from: readonly DraftState[]
  readonly to: DraftState
  readonly of: 'author' | 'reviewer'
}

const RULES: Readonly<Record<Command, Rule>> = {
  edit: { from: ['open', 'submitted', 'rejected'], to: 'open', of: 'author' },
  submit: { from: ['open'], to: 'submitted', of: 'author' },
  withdraw: { from: ['open', 'submitted', 'rejected'], to: 'withdrawn', of: 'author' },
  reject: { from: ['submitted'], to: 'rejected', of: 'reviewer' },
  publish: { from: ['submitted'], to: 'published', of: 'reviewer' },
}

export type CommandRefusal = 'not-allowed' | 'not-yours' | 'second-person-needed' | 'wrong-state'

/** Why this actor may not do this to this draft now; null when he may. Who may not at all is told so before the state. */
export function refusalOf(
  command: Command,
  draft: Pick<Draft, 'author' | 'state'>,
  actor: Caller,
  review: ReviewRule,
): CommandRefusal | null {
  const { from, of } = RULES[command]
  const isOwn = draft.author.id === actor.id
  if (!callerMay(actor, of === 'author' ? 'draft' : 'review')) return 'not-allowed'
  // Somebody has to be able to clear away what a colleague who has left proposed.
  if (of === 'author' && !isOwn && !(command === 'withdraw' && callerMay(actor, 'administer'))) return 'not-yours'
  if (command === 'publish' && isOwn && review === 'two-person') return 'second-person-needed'
  return from.includes(draft.state) ? null : 'wrong-state'
}

export function stateAfter(command: Command): DraftState {
  return RULES[command].to
}

export function commandsFor(
  draft: Pick<Draft, 'author' | 'state'>,
  actor: Caller,
  review: ReviewRule,
): readonly Command[] {
  return COMMANDS.filter((command) => refusalOf(command, draft, actor, review) === null)
}
