/** The editing desk: one function from an admitted request and its surroundings to an answer, in the service and the mocks. */
import { DaySchema } from '../../calendar-date.ts'
import { applyChanges } from '../../editing/apply-changes.ts'
import {
  LONGEST_REMARK,
  NewReportSchema,
  ProposalSchema,
  ReasonSchema,
  RewrittenSchema,
  type NewReport,
  type Proposal,
} from '../../editing/change.ts'
import { languageOf, localiseText, wordsOf } from '../../text.ts'
import { LANGUAGES } from '../../vocabulary.ts'
import { refused as refusedParameters } from '../problem.ts'
import type { Answer } from '../question.ts'
import { answerAudit, answerAuditFile, type StreamedAnswer } from './audit-answers.ts'
import { bodyOfRequest } from './body-of-request.ts'
import { PreviewRequestSchema } from './desk-answers.ts'
import { askedReader, deskDifference } from './desk-difference.ts'
import type { Admitted, Asked, RequestBody, Surroundings } from './desk-question.ts'
import { orUnavailable } from './or-unavailable.ts'
import { draftAnswer, PRIVATE } from './draft-answers.ts'
import { answerDrafts } from './draft-list.ts'
import {
  createDraft,
  publishDraft,
  rejectDraft,
  submitDraft,
  withdrawDraft,
  writeDraft,
  type Written,
} from './draft-writes.ts'
import { onceOf, type Once } from './once.ts'
import { refuse } from './refuse.ts'
import type * as z from 'zod/mini'

type Given = Answer | StreamedAnswer

function askedOf(admitted: Admitted, surroundings: Surroundings): Asked {
  const at = surroundings.now()
  return { ...admitted, ...surroundings, body: null, at, today: DaySchema.parse(at.slice(0, 10)) }
}

/** The draft as it is after a write, for whoever wrote it. */
async function written(asked: Asked<unknown>, writing: (asked: Asked<unknown>) => Promise<Written>): Promise<Answer> {
  const { reader, faults } = askedReader(asked.question)
  if (faults.length > 0) return refusedParameters(faults)
  const { versions, refusal } = await writing(asked)
  return versions === null ? refusal : draftAnswer(versions, { ...asked, reader, status: asked.route.status })
}

async function withBody<S extends z.ZodMiniType>(
  asked: Asked,
  schema: S,
  body: RequestBody | null,
  answer: (asked: Asked<z.output<S>>) => Promise<Answer>,
): Promise<Answer> {
  const { value, refusal } = bodyOfRequest(schema, body)
  return refusal === null ? answer({ ...asked, body: value }) : refusal
}

function proposalOf(milestone: string, report: NewReport): Proposal {
  const note = localiseText(report.note, LANGUAGES[0])
  const summary = wordsOf(note).slice(0, LONGEST_REMARK).toWellFormed()
  return { summary, summaryLanguage: languageOf(note, LANGUAGES[0]), changes: [{ kind: 'report', milestone, report }] }
}

function onceFor({ key, route, id, body }: Asked<unknown>): Once[] {
  return onceOf(key, [route.operationId, id, body])
}

/** An address names the milestone, so its absence is the address's fault and not the body's. */
async function proposeReport(asked: Asked<NewReport>): Promise<Answer> {
  const { dataset } = await asked.store.current()
  if (!dataset.milestones.some(({ id }) => id === asked.id)) return refuse('unknown-milestone')
  const proposal = { ...asked, body: proposalOf(asked.id, asked.body) }
  return written(asked, () =>
    createDraft(proposal, { state: 'submitted', mustBeUnchanged: true, once: onceFor(asked) }),
  )
}

async function preview(asked: Asked<Pick<Proposal, 'changes'>>): Promise<Answer> {
  const { reader, faults: unread } = askedReader(asked.question)
  if (unread.length > 0) return refusedParameters(unread)
  const current = await asked.store.current()
  const { dataset, faults, records } = applyChanges(current.dataset, asked.body.changes, asked.today)
  const difference = dataset === null ? null : deskDifference(current, dataset, records, reader)
  return { status: 200, body: { current: current.revision, faults, difference }, headers: PRIVATE }
}

async function showDraft(asked: Asked): Promise<Answer> {
  const { reader, faults } = askedReader(asked.question)
  if (faults.length > 0) return refusedParameters(faults)
  const versions = await asked.store.versions(asked.id)
  return versions.length === 0 ? refuse('unknown-draft') : draftAnswer(versions, { ...asked, reader, status: 200 })
}

async function dispatch(asked: Asked, body: RequestBody | null): Promise<Given> {
  switch (asked.route.operationId) {
    case 'listDrafts':
      return answerDrafts(asked)
    case 'getDraft':
      return showDraft(asked)
    case 'createDraft':
      return withBody(asked, ProposalSchema, body, (one) =>
        written(one, () => createDraft(one, { state: 'open', mustBeUnchanged: false, once: onceFor(one) })),
      )
    case 'writeDraft':
      return withBody(asked, RewrittenSchema, body, (one) => written(one, () => writeDraft(one)))
    case 'submitDraft':
      return written(asked, () => submitDraft(asked))
    case 'withdrawDraft':
      return written(asked, () => withdrawDraft(asked))
    case 'rejectDraft':
      return withBody(asked, ReasonSchema, body, (one) => written(one, () => rejectDraft(one)))
    case 'publishDraft':
      return written(asked, () => publishDraft(asked))
    case 'proposeReport':
      return withBody(asked, NewReportSchema, body, proposeReport)
    case 'previewChanges':
      return withBody(asked, PreviewRequestSchema, body, preview)
    case 'listAudit':
      return answerAudit(asked)
    case 'exportAuditJson':
      return answerAuditFile(asked, 'json')
    case 'exportAuditCsv':
      return answerAuditFile(asked, 'csv')
  }
}

export async function answerDesk(
  admitted: Admitted,
  body: RequestBody | null,
  surroundings: Surroundings,
): Promise<Given> {
  return orUnavailable(dispatch(askedOf(admitted, surroundings), body))
}
