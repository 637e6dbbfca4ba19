/** Who may ask what, decided before a body is read. */
import { actorOf, callerMay } from '../../access/caller.ts'
import type { Answer } from '../question.ts'
import type { Admitted, DeskQuestion } from './desk-question.ts'
import { DESK_ROUTES, type DeskRoute } from './desk-routes.ts'
import { seenIn } from './precondition.ts'
import { refuse, refuseMethod } from './refuse.ts'

/** The part of a path that stands where `{id}` does, empty without one; null when the path is another's. */
function idIn(path: string, pattern: string): string | null {
  const [head = '', tail] = pattern.split('{id}')
  if (tail === undefined) return path === pattern ? '' : null
  if (!path.startsWith(head) || !path.endsWith(tail) || path.length <= head.length + tail.length) return null
  const id = path.slice(head.length, path.length - tail.length)
  return id.includes('/') ? null : id
}

interface Match {
  readonly route: DeskRoute
  readonly id: string
}

function matchesOf(path: string): Match[] {
  return DESK_ROUTES.flatMap((route): Match[] => {
    const id = idIn(path, route.path)
    return id === null ? [] : [{ route, id }]
  })
}

function isMethodOf(method: string, route: DeskRoute): boolean {
  return route.method === method || (route.method === 'GET' && method === 'HEAD')
}

/** The methods that the desk takes at a path; none when it is a question to the published tracker. */
export function deskMethodsOf(path: string): string[] {
  return matchesOf(path).flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))
}

export type Admission =
  | { readonly admitted: Admitted; readonly refusal: null }
  | { readonly admitted: null; readonly refusal: Answer }

function refused(refusal: Answer): Admission {
  return { admitted: null, refusal }
}

export function admit(question: DeskQuestion): Admission {
  const { method, path, caller, address, ifMatch } = question
  const matches = matchesOf(path)
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
  return { admitted: { route, question, id, caller, actor: actorOf(caller), address, seen }, refusal: null }
}
