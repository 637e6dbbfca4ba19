/** Makes the changes of a dry run one draft, handed in for review. */
import type { Actor } from '../../access/roles.ts'
import { DaySchema } from '../../calendar-date.ts'
import type { Proposal } from '../../editing/change.ts'
import type { Surroundings } from '../desk/desk-question.ts'
import { createDraft, type Written } from '../desk/draft-writes.ts'
import type { Once } from '../desk/once.ts'

export interface ImportProposal {
  readonly actor: Actor
  readonly address: string | null
  /** The revision that the dry run was made against. */
  readonly base: number
  readonly proposed: Proposal
  readonly once: readonly Once[]
}

/** Refused when what it touches was changed since: the dry run has to be made again. */
export function proposeImport(desk: Surroundings, proposal: ImportProposal): Promise<Written> {
  const { actor, address, base, proposed, once } = proposal
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
      body: proposed,
    },
    { state: 'submitted', mustBeUnchanged: true, once },
  )
}
