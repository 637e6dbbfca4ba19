/** Refusals on the way to a route, each with a reason of its own: a page tells them apart without reading words. */
import { refuse } from '#src/domain/contract/desk/refuse.ts'

export const NOT_SIGNED_IN = refuse('not-signed-in')
export const NOT_ALLOWED = refuse('not-allowed')
export const TOO_MANY = refuse('too-many-requests')
export const CROSS_SITE = refuse('cross-site')
