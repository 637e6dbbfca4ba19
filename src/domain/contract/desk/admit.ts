/** Who may ask what, decided before a body is read. */
import { actorOf, callerMay } from '../../access/caller.ts'
import type { Answer } from '../question.ts'
import type { Admitted, DeskQuestion } from './desk-question.ts'
import { isMethodOf, matchesOf, methodsAt } from '../path-pattern.ts'
import { DESK_ROUTES } from './desk-routes.ts'
import { keyIn } from './once.ts'
import { seenIn } from './precondition.ts'
import { refuse, refuseMethod } from './refuse.ts'

/** The methods that the desk takes at a path; none when it is a question to the published tracker. */
export function deskMethodsOf(path: string): string[] {
  return methodsAt(DESK_ROUTES, path)
}

export type Admission =
  | { readonly admitted: Admitted; readonly refusal: null }
  | { readonly admitted: null; readonly refusal: Answer }

function refused(refusal: Answer): Admission {
  return { admitted: null, refusal }
}

export function admit(question: DeskQuestion): Admission {
  const { method, path, caller, address, ifMatch, idempotencyKey } = question
  const matches = matchesOf(DESK_ROUTES, path)
  const match = matches.find(({ route }) => isMethodOf(method, route))
  if (match === undefined) {
    if (matches.length === 0) return refused(refuse('unknown-address'))
    return refused(refuseMethod(deskMethodsOf(path)))
  }
  const { route, id } = match
  if (caller === null) return refused(refuse('not-signed-in'))
  if (!callerMay(caller, route.permission)) return refused(refuse('not-allowed'))
  const seen = seenIn(ifMatch, route.precondition)
  if (seen === null) return refused(refuse('precondition-required'))
  const key = route.isOnce === true ? keyIn(idempotencyKey) : null
  if (key === undefined) return refused(refuse('bad-key'))
  return { admitted: { route, question, id, caller, actor: actorOf(caller), address, seen, key }, refusal: null }
}
