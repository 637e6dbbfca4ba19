/** Makes the changes of a dry run one draft, handed in for review. */
import type { Actor } from '#src/domain/access/roles.ts'
import { DaySchema } from '#src/domain/calendar-date.ts'
import type { Surroundings } from '#src/domain/contract/desk/desk-question.ts'
import { createDraft, type Written } from '#src/domain/contract/desk/draft-writes.ts'
import type { Change } from '#src/domain/editing/change.ts'

export interface ImportProposal {
  readonly actor: Actor
  readonly address: string | null
  /** The revision that the dry run was made against. */
  readonly base: number
  readonly summary: string
  readonly changes: readonly Change[]
}

/** Refused when what it touches was changed since: the dry run has to be made again. */
export function proposeImport(desk: Surroundings, proposal: ImportProposal): Promise<Written> {
  const { actor, address, base, summary, changes } = proposal
  const at = desk.now()
  return createDraft(
    {
      store: desk.store,
      newId: desk.newId,
      actor,
      address,
      at,
      today: DaySchema.parse(at.slice(0, 10)),
      seen: { version: null, revision: base },
      body: { summary, changes: [...changes] },
    },
    { state: 'submitted', mustBeUnchanged: true },
  )
}
