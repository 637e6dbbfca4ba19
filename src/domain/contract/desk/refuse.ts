/** The refusals of the editing desk as answers. */
import type { FieldFault } from '../../editing/field-fault.ts'
import type { Answer } from '../question.ts'
import type { Refusal, RefusalReason } from './refusal.ts'

interface Wording {
  readonly status: number
  readonly title: string
  readonly detail: string
}

const WORDINGS: Readonly<Record<RefusalReason, Wording>> = {
  'bad-json': { status: 400, title: 'Not JSON', detail: 'The body cannot be read as JSON' },
  'bad-key': {
    status: 400,
    title: 'Not a key',
    detail: 'Idempotency-Key is 1 to 64 letters, digits, - and _ in quotation marks',
  },
  'not-signed-in': { status: 401, title: 'Not signed in', detail: 'Sign in, or send a token' },
  'not-allowed': { status: 403, title: 'Not allowed', detail: 'This role does not allow it' },
  'not-yours': { status: 403, title: 'Not allowed', detail: 'Only the author of a draft may do this' },
  'second-person-needed': { status: 403, title: 'Not allowed', detail: 'Somebody else has to publish it' },
  'cross-site': {
    status: 403,
    title: 'Refused',
    detail: 'A write by cookie comes from a page of this service, with the x-csrf-token that GET /session gave',
  },
  'unknown-address': { status: 404, title: 'Not found', detail: 'There is no such address' },
  'unknown-draft': { status: 404, title: 'Not found', detail: 'There is no such draft' },
  'unknown-milestone': { status: 404, title: 'Not found', detail: 'There is no such milestone' },
  'unknown-session': { status: 404, title: 'Not found', detail: 'There is no such session, or it is somebody else’s' },
  'unknown-token': { status: 404, title: 'Not found', detail: 'There is no such token, or it is somebody else’s' },
  'method-not-offered': { status: 405, title: 'Method not allowed', detail: 'Allow says which are' },
  'wrong-state': {
    status: 409,
    title: 'Not in this state',
    detail: 'In its present state this cannot be done with the draft',
  },
  conflict: {
    status: 412,
    title: 'Changed meanwhile',
    detail: 'What the draft replaces was changed since it was written; its author has to look at it again',
  },
  'draft-changed': { status: 412, title: 'The draft was changed', detail: 'There is a newer version of the draft' },
  'tracker-changed': {
    status: 412,
    title: 'The tracker was changed',
    detail: 'There is another revision of the tracker',
  },
  'too-large': { status: 413, title: 'Too large', detail: 'The body is larger than is taken' },
  'not-json': { status: 415, title: 'Not JSON', detail: 'Send application/json' },
  invalid: { status: 422, title: 'Not accepted', detail: 'See faults; nothing was changed' },
  'key-reused': {
    status: 422,
    title: 'The key was used',
    detail: 'Another request was sent with this Idempotency-Key before; nothing was changed',
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match is needed',
    detail: 'Name the version of the draft or the revision of the tracker that this was written on, as in "v3-r12"',
  },
  'too-many-requests': { status: 429, title: 'Too many requests', detail: 'Try again later' },
  'store-busy': { status: 503, title: 'Busy', detail: 'Nothing was changed; try again' },
  'store-full': { status: 503, title: 'The store is full', detail: 'Nothing was changed' },
  'store-unreachable': {
    status: 503,
    title: 'The store cannot be reached',
    detail: 'Nothing is known to be changed; look before trying again',
  },
}

/** Long enough for a moment's trouble to pass, short enough to wait for. */
const RETRY_SECONDS = '5'

type More = Pick<Refusal, 'faults' | 'changed' | 'version' | 'state' | 'revision'>

export function refuse(reason: RefusalReason, more: More = {}): Answer {
  const { status, title, detail } = WORDINGS[reason]
  const body: Refusal = { type: `urn:four-paths:problem:${reason}`, title, status, detail, reason, ...more }
  return { status, body, ...(status === 503 ? { headers: { 'retry-after': RETRY_SECONDS } } : {}) }
}

export function refuseFaults(faults: readonly FieldFault[]): Answer {
  return refuse('invalid', { faults: [...faults] })
}

export function refuseMethod(allow: readonly string[]): Answer {
  return { ...refuse('method-not-offered'), allow }
}
