/** Who may ask about sessions and tokens, decided before a body is read. */
import { isMet } from '../../access/need.ts'
import { refuse, refuseMethod } from '../desk/refuse.ts'
import { isMethodOf, matchesOf, methodsAt } from '../path-pattern.ts'
import type { Answer } from '../question.ts'
import { ACCESS_OPERATIONS } from './access-operations.ts'
import type { AccessQuestion, AdmittedAccess } from './access-question.ts'

/** The methods that are taken at a path; none when it is no path of these. */
export function accessMethodsOf(path: string): string[] {
  return methodsAt(ACCESS_OPERATIONS, path)
}

export type AccessAdmission =
  | { readonly admitted: AdmittedAccess; readonly refusal: null }
  | { readonly admitted: null; readonly refusal: Answer }

function refused(refusal: Answer): AccessAdmission {
  return { admitted: null, refusal }
}

export function admitAccess(question: AccessQuestion): AccessAdmission {
  const { method, path, asker } = question
  const match = matchesOf(ACCESS_OPERATIONS, path).find(({ route }) => isMethodOf(method, route))
  if (match === undefined) return refused(refuseMethod(accessMethodsOf(path)))
  const { route: operation, id } = match
  if (operation.needs !== 'nothing') {
    if (asker === null) return refused(refuse('not-signed-in'))
    if (!isMet(operation.needs, asker.caller, asker.by)) return refused(refuse('not-allowed'))
  }
  return { admitted: { operation, id, question }, refusal: null }
}
