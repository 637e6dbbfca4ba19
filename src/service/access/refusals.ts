/** Refusals on the way to a route, each with a type of its own: a page tells them apart without reading words. */
import { refuse } from '#src/domain/contract/desk/refuse.ts'
import { problem } from '#src/domain/contract/problem.ts'
import type { Answer } from '#src/domain/contract/question.ts'

export const NOT_SIGNED_IN = refuse('not-signed-in')
export const NOT_ALLOWED = refuse('not-allowed')
export const TOO_MANY = refuse('too-many-requests')

const FROM_ELSEWHERE =
  'A write by cookie comes from a page of this service, with the x-csrf-token that GET /session gave'

export const CROSS_SITE: Answer = {
  status: 403,
  body: { ...problem(403, 'Refused', FROM_ELSEWHERE).body, type: 'urn:four-paths:problem:cross-site' },
}
