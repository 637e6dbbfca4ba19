/** Why the editing desk did not do what it was asked, as a problem (RFC 9457) with codes that pages put into words. */
import * as z from 'zod/mini'
import { ChangedRecordSchema } from '../../editing/conflicts.ts'
import { FieldFaultSchema } from '../../editing/field-fault.ts'
import { ProblemSchema } from '../problem.ts'

export const REFUSALS = [
  /** 400: the body is not JSON. */
  'bad-json',
  /** 400: Idempotency-Key is not written as it should be. */
  'bad-key',
  /** 401 */
  'not-signed-in',
  /** 403: the role does not allow it. */
  'not-allowed',
  /** 403: only the author may. */
  'not-yours',
  /** 403: a second person has to. */
  'second-person-needed',
  /** 403: a write by cookie that does not come from a page of the service. */
  'cross-site',
  /** 404 */
  'unknown-address',
  'unknown-draft',
  'unknown-milestone',
  'unknown-session',
  'unknown-token',
  /** 405 */
  'method-not-offered',
  /** 409: the draft is not in a state in which this can be done. */
  'wrong-state',
  /** 412: what the draft replaces was changed since its base; it has to be written again on the current revision. */
  'conflict',
  /** 412: somebody has changed the draft. */
  'draft-changed',
  /** 412: there is a newer revision. */
  'tracker-changed',
  /** 413 */
  'too-large',
  /** 415 */
  'not-json',
  /** 422: see `faults`. */
  'invalid',
  /** 422: the Idempotency-Key was sent with another request before. */
  'key-reused',
  /** 428: send If-Match. */
  'precondition-required',
  /** 429 */
  'too-many-requests',
  /** 503: nothing was changed; it is worth trying again. */
  'store-busy',
  'store-full',
  'store-unreachable',
] as const
export type RefusalReason = (typeof REFUSALS)[number]

export const RefusalSchema = z.strictObject({
  ...ProblemSchema.shape,
  reason: z.exactOptional(z.enum(REFUSALS)),
  /** For `invalid`, and where a token is to do more than its owner may: all at once. */
  faults: z.exactOptional(z.array(FieldFaultSchema)),
  /** For `tracker-changed` and `conflict`: what was changed since the draft's base and is in the draft as well. */
  changed: z.exactOptional(z.array(ChangedRecordSchema)),
  /** For 409 and 412: how things stand now. */
  version: z.exactOptional(z.int()),
  state: z.exactOptional(z.string()),
  revision: z.exactOptional(z.int()),
})
export type Refusal = z.infer<typeof RefusalSchema>

/** The code that a refusal gives as its reason; empty for an answer that has none. */
export function reasonOf(body: unknown): string {
  const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : ''
  return typeof reason === 'string' ? reason : ''
}
