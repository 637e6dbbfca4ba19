/** Sessions and tokens in the mocks: the contract's own code over a store in memory. */
import { actorOf, type Caller } from '#src/domain/access/caller.ts'
import { admitAccess } from '#src/domain/contract/access/admit-access.ts'
import { answerAccess } from '#src/domain/contract/access/answer-access.ts'
import type { Answer, Question } from '#src/domain/contract/question.ts'
import { sessionIdOf, type MemoryAccess } from './memory-access.ts'
import { bodyOf } from './mock-body.ts'

/** Also what a page sends back with every write. */
const CSRF_TOKEN = 'demonstration'

export async function answerAboutAccess(
  access: MemoryAccess,
  caller: Caller | null,
  question: Question,
  request: Request,
): Promise<Answer> {
  if (caller !== null) access.arrive(actorOf(caller))
  const { admitted, refusal } = admitAccess({
    ...question,
    asker: caller === null ? null : { by: 'session', id: sessionIdOf(caller), caller },
    csrfToken: caller === null ? null : CSRF_TOKEN,
    address: null,
  })
  if (refusal !== null) return refusal
  const around = { store: access.store, isSignInOffered: caller !== null, readAccess: 'public' as const }
  return answerAccess(admitted, await bodyOf(request), around)
}
