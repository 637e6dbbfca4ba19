/** Every path of the editing desk: who may ask, with what, and what comes back. OpenAPI and the dispatch read it. */
import * as z from 'zod/mini'
import type { Permission } from '../../access/roles.ts'
import type { AuditFile } from '../../editing/audit-file.ts'
import { NewReportSchema, ProposalSchema, ReasonSchema, RewrittenSchema } from '../../editing/change.ts'
import {
  AuditSchema,
  AuditTrailSchema,
  DraftDetailSchema,
  DraftsSchema,
  PreviewRequestSchema,
  PreviewSchema,
} from './desk-answers.ts'
import { LONG_BODY_BYTES } from './body-of-request.ts'

/** What If-Match has to name: the draft's version (`"v3"`), the tracker's revision (`"r12"`), or both (`"v3-r12"`). */
export type Precondition = 'none' | 'version' | 'revision' | 'both'

export type DeskOperation =
  | 'listDrafts'
  | 'createDraft'
  | 'getDraft'
  | 'writeDraft'
  | 'submitDraft'
  | 'withdrawDraft'
  | 'rejectDraft'
  | 'publishDraft'
  | 'proposeReport'
  | 'previewChanges'
  | 'listAudit'
  | 'exportAuditJson'
  | 'exportAuditCsv'

export interface DeskRoute {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Below the prefix; `{id}` stands for one part. */
  readonly path: string
  readonly operationId: DeskOperation
  readonly summary: string
  readonly description: string
  readonly permission: Permission
  readonly precondition: Precondition
  /** Names of the query's parameters, described in openapi/parameters.ts. */
  readonly parameters: readonly string[]
  /** Null: takes no body. */
  readonly body: z.ZodMiniType | null
  /** BODY_BYTES unless said. */
  readonly mostBytes?: number
  readonly status: 200 | 201
  readonly schema: z.ZodMiniType
  /** It creates something, so that a repetition is told by its Idempotency-Key. */
  readonly isOnce?: true
  /** Sent as a file of this type instead of JSON. */
  readonly file?: AuditFile
}

const AUDIT_FILE = {
  method: 'GET',
  permission: 'audit',
  precondition: 'none',
  parameters: ['actor', 'action', 'record', 'since', 'until'],
  body: null,
  status: 200,
} as const

const OF_DRAFT = { permission: 'draft', parameters: ['lang', 'asOf'], status: 200, schema: DraftDetailSchema } as const

export const DESK_ROUTES: readonly DeskRoute[] = [
  {
    method: 'GET',
    path: '/drafts',
    operationId: 'listDrafts',
    summary: 'Drafts, newest first',
    description: 'Everybody’s. `state` and `author` narrow it; `author=me` is whoever asks.',
    permission: 'draft',
    precondition: 'none',
    parameters: ['state', 'author', 'limit', 'cursor'],
    body: null,
    status: 200,
    schema: DraftsSchema,
  },
  {
    ...OF_DRAFT,
    method: 'POST',
    path: '/drafts',
    operationId: 'createDraft',
    summary: 'A new draft',
    description:
      'If-Match names the revision that the author has before him, such as `"r12"`; it becomes the draft’s base. Refused as a whole, with every fault, when anything in it is not right.',
    precondition: 'revision',
    body: ProposalSchema,
    status: 201,
    isOnce: true,
  },
  {
    ...OF_DRAFT,
    method: 'GET',
    path: '/drafts/{id}',
    operationId: 'getDraft',
    summary: 'A draft with the difference it would make',
    description:
      'With its history, what whoever asks may do with it, and the records that were changed since its base. The ETag, such as `"v3-r12"`, is what If-Match takes.',
    precondition: 'none',
    body: null,
  },
  {
    ...OF_DRAFT,
    method: 'PUT',
    path: '/drafts/{id}',
    operationId: 'writeDraft',
    summary: 'Writes a draft anew',
    description:
      'If-Match names the version that is replaced, and may name the revision that the author now has before him, which becomes the base: `"v3-r12"`. A submitted or rejected draft is open again. Up to 500 changes, or 2,000 where an import made more than 500.',
    precondition: 'version',
    body: RewrittenSchema,
    mostBytes: LONG_BODY_BYTES,
  },
  {
    ...OF_DRAFT,
    method: 'POST',
    path: '/drafts/{id}/submit',
    operationId: 'submitDraft',
    summary: 'Hands a draft in for review',
    description: 'By its author.',
    precondition: 'version',
    body: null,
  },
  {
    ...OF_DRAFT,
    method: 'POST',
    path: '/drafts/{id}/withdraw',
    operationId: 'withdrawDraft',
    summary: 'Gives a draft up',
    description: 'By its author, or by an administrator. It stays readable.',
    precondition: 'version',
    body: null,
  },
  {
    ...OF_DRAFT,
    method: 'POST',
    path: '/drafts/{id}/reject',
    operationId: 'rejectDraft',
    summary: 'Sends a draft back',
    description: 'With a reason, which the author sees. He may write it again.',
    permission: 'review',
    precondition: 'version',
    body: ReasonSchema,
  },
  {
    ...OF_DRAFT,
    method: 'POST',
    path: '/drafts/{id}/publish',
    operationId: 'publishDraft',
    summary: 'Makes a draft the next revision',
    description:
      'If-Match names the version and the revision that the reviewer has before him. With a newer revision the answer is 412 and says what of the draft was changed since its base; the draft is kept.',
    permission: 'review',
    precondition: 'both',
    body: null,
  },
  {
    ...OF_DRAFT,
    method: 'POST',
    path: '/milestones/{id}/reports',
    operationId: 'proposeReport',
    summary: 'Proposes one report',
    description:
      'A submitted draft with this one report; the note becomes its summary. If-Match names the revision, such as `"r12"`; 412 when the milestone was changed since.',
    precondition: 'revision',
    body: NewReportSchema,
    status: 201,
    isOnce: true,
  },
  {
    method: 'POST',
    path: '/preview',
    operationId: 'previewChanges',
    summary: 'What changes would do',
    description:
      'Writes nothing. Faults that keep the difference from being computed are in the answer, not a refusal.',
    permission: 'draft',
    precondition: 'none',
    parameters: ['lang', 'asOf'],
    body: PreviewRequestSchema,
    mostBytes: LONG_BODY_BYTES,
    status: 200,
    schema: PreviewSchema,
  },
  {
    method: 'GET',
    path: '/audit',
    operationId: 'listAudit',
    summary: 'Who did what, newest first',
    description:
      'Every write, sign-ins, and what people who are known were refused (`attempt.refused`). Each entry seals the one before with a hash. Also as `/audit.json` and `/audit.csv`, without pages.',
    permission: 'audit',
    precondition: 'none',
    parameters: ['actor', 'action', 'record', 'since', 'until', 'limit', 'cursor'],
    body: null,
    status: 200,
    schema: AuditSchema,
  },
  {
    ...AUDIT_FILE,
    path: '/audit.json',
    operationId: 'exportAuditJson',
    summary: 'The audit trail as JSON',
    description: 'Oldest first, one entry a line; whole, or what the filter leaves.',
    schema: AuditTrailSchema,
    file: 'json',
  },
  {
    ...AUDIT_FILE,
    path: '/audit.csv',
    operationId: 'exportAuditCsv',
    summary: 'The audit trail as a table',
    description:
      'Oldest first; whole, or what the filter leaves. Text that a spreadsheet would run as a formula has an apostrophe in front.',
    schema: z.string(),
    file: 'csv',
  },
]
