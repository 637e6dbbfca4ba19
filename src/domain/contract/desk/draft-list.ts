/** GET /drafts. */
import { DRAFT_STATES, isDraftId } from '../../editing/draft.ts'
import { Parameters } from '../parameters.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import type { Asked } from './desk-question.ts'
import { draftHead, PRIVATE } from './draft-answers.ts'

const LONGEST_AUTHOR = 300

/** A cursor is the last draft of the page before: it stays good while others begin new ones. */
export async function answerDrafts({ question, actor, store }: Asked): Promise<Answer> {
  const parameters = new Parameters(question.pairs, ['state', 'author', 'limit', 'cursor'])
  const states = parameters.list('state', DRAFT_STATES)
  const asked = parameters.single('author')
  if (asked !== null && asked.length > LONGEST_AUTHOR) {
    parameters.refuse({ parameter: 'author', value: asked, reason: 'too-long' })
  }
  const before = parameters.single('cursor')
  if (before !== null && !isDraftId(before)) {
    parameters.refuse({ parameter: 'cursor', value: before, reason: 'bad-cursor' })
  }
  const limit = parameters.limit()
  const { faults } = parameters
  if (faults.length > 0) return unlessRefused(faults, () => null)
  const { revision } = await store.current()
  const author = asked === 'me' ? actor.id : asked
  const { total, items } = await store.drafts({ states, author, before, limit: limit + 1 })
  const page = items.slice(0, limit)
  const nextCursor = items.length > limit ? (page.at(-1)?.id ?? null) : null
  return { status: 200, body: { revision, total, nextCursor, items: page.map(draftHead) }, headers: PRIVATE }
}
