/** Why the editing desk did not do what it was asked, as a problem (RFC 9457) with codes that pages put into words. */
import * as z from 'zod/mini'
import { FAULT_CODES } from '../../records/checks/fault-code.ts'
import { ProblemSchema } from '../problem.ts'

export const REFUSALS = [
  /** 400: the body is not JSON. */
  'bad-json',
  /** 401 */
  'sign-in-required',
  /** 403: the role does not allow it. */
  'not-permitted',
  /** 403: only the author may. */
  'not-yours',
  /** 403: a second person has to. */
  'second-person-needed',
  /** 404 */
  'unknown-address',
  'unknown-draft',
  'unknown-milestone',
  /** 405 */
  'method-not-offered',
  /** 409: the draft is not in a state in which this can be done. */
  'wrong-state',
  /** 409: what the draft replaces was changed since its base; it has to be written again on the current revision. */
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

export const FieldFaultSchema = z.strictObject({
  /** Where in the body: `changes.0.report.note.en`; empty for the whole of it. */
  field: z.string(),
  reason: z.enum(FAULT_CODES),
  /** In English, for logs and scripts. */
  detail: z.string(),
  /** What it is about: the id that is taken, the source that has the same address, the value that is not known. */
  value: z.exactOptional(z.string()),
  allowed: z.exactOptional(z.array(z.string())),
})
export type FieldFault = z.infer<typeof FieldFaultSchema>

export const RECORD_KINDS = ['milestone', 'source', 'event', 'body', 'evidence-date'] as const

/** A record of the draft that somebody else has changed since the draft's base. */
export const ChangedRecordSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  id: z.string(),
  /** Names of its members that differ; `reports` when it has new ones. */
  fields: z.array(z.string()),
  /** Ids of the reports it has been given. */
  reports: z.array(z.string()),
  /** The draft would undo what was changed: it cannot be published until it is written again. */
  blocks: z.boolean(),
})
export type ChangedRecord = z.infer<typeof ChangedRecordSchema>

export const RefusalSchema = z.strictObject({
  ...ProblemSchema.shape,
  reason: z.exactOptional(z.enum(REFUSALS)),
  /** For `invalid`: all at once. */
  faults: z.exactOptional(z.array(FieldFaultSchema)),
  /** For `tracker-changed` and `conflict`: what was changed since the draft's base and is in the draft as well. */
  changed: z.exactOptional(z.array(ChangedRecordSchema)),
  /** For 409 and 412: how things stand now. */
  version: z.exactOptional(z.int()),
  state: z.exactOptional(z.string()),
  revision: z.exactOptional(z.int()),
})
export type Refusal = z.infer<typeof RefusalSchema>
