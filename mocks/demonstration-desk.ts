/** The desk that `?scenario=desk` shows: somebody is signed in, and a colleague has proposed something. */
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'
import type { Draft } from '#src/domain/editing/draft.ts'
import { EDITIONS } from './editions.ts'
import { memoryDesk } from './memory-desk.ts'
import type { MockActor } from './mock-desk.ts'

/** May draft and review, so that every page can be seen; not his own drafts, for that takes a second person. */
export const DEMONSTRATION: MockActor = () => ({
  id: 'demonstration',
  name: 'Demonstration reviewer',
  role: 'reviewer',
})

const COLLEAGUE = { id: 'colleague', name: 'Demonstration colleague', role: 'editor' } as const
const MILESTONE = 'short-stay-visa-waivers'
const SUMMARY = 'Demonstration, not a real proposal: the commitment reads as a statement'
const AT = '2026-11-24T09:00:00.000Z'

/** An amendment whose summary says that it is no real one. */
async function propose(desk: DeskStore): Promise<void> {
  const { dataset, revision } = await desk.current()
  const milestone = dataset.milestones.find(({ id }) => id === MILESTONE)
  if (milestone === undefined) return
  const { reports: _reports, ...head } = milestone
  const draft: Draft = {
    id: `d${'0'.repeat(22)}`,
    version: 1,
    state: 'open',
    author: COLLEAGUE,
    by: COLLEAGUE,
    at: AT,
    base: revision,
    summary: SUMMARY,
    summaryLanguage: 'en',
    changes: [{ kind: 'milestone', action: 'amend', record: { ...head, strength: 'statement' } }],
    reason: null,
    reasonLanguage: null,
    revision: null,
  }
  await desk.write(async (inside) => {
    await inside.keep(draft)
    await inside.keep({ ...draft, version: 2, state: 'submitted' })
    const note = { actor: COLLEAGUE, address: null, object: `draft/${draft.id}` }
    await inside.note({ ...note, action: 'draft.created', details: { version: 1 } }, AT)
    await inside.note({ ...note, action: 'draft.submitted', details: { version: 2 } }, AT)
  })
}

export function demonstrationDesk(): DeskStore {
  const desk = memoryDesk(EDITIONS.desk())
  void propose(desk)
  return desk
}
