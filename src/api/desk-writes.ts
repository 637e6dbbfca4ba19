/** What is sent to the editing desk. */
import type * as z from 'zod/mini'
import { DraftDetailSchema, PreviewSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { RemarkLanguage } from '#src/domain/editing/change.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { RequestKeys } from './request-key.ts'
import { sendJson } from './send-json.ts'

export type DraftDetail = z.infer<typeof DraftDetailSchema>
/** What readers would see differently. */
export type Difference = NonNullable<DraftDetail['difference']>
export type Preview = z.infer<typeof PreviewSchema>

/** Who writes, and in which language the answer is read. */
export interface Writer {
  readonly csrfToken: string | null
  readonly language: Language
}

/** As typed: the service reads it strictly, and names every fault. */
export interface TypedProposal {
  readonly summary: string
  readonly summaryLanguage: RemarkLanguage
  readonly changes: readonly unknown[]
}

/** The tag of what is before the reader: of a draft, and of the revision that its difference was made against. */
function tagOf({ version, current }: Pick<DraftDetail, 'version' | 'current'>): string {
  return `"v${version}-r${current}"`
}

const keys = new RequestKeys()

/** @param base the revision that the author has before him */
export function createDraft(
  proposal: TypedProposal,
  base: number,
  { csrfToken, language }: Writer,
): Promise<DraftDetail> {
  const write = {
    method: 'POST',
    path: `/drafts?lang=${language}`,
    body: proposal,
    ifMatch: `"r${base}"`,
    csrfToken,
  } as const
  return keys.once(JSON.stringify(proposal), (key) => sendJson({ ...write, key }, DraftDetailSchema))
}

/** @param seen the version that is replaced, and the revision that the author has before him */
export function writeDraft(
  id: string,
  proposal: TypedProposal,
  seen: { readonly version: number; readonly base: number },
  { csrfToken, language }: Writer,
): Promise<DraftDetail> {
  const path = `/drafts/${id}?lang=${language}`
  const ifMatch = `"v${seen.version}-r${seen.base}"`
  return sendJson({ method: 'PUT', path, body: proposal, ifMatch, csrfToken }, DraftDetailSchema)
}

export type Step = 'submit' | 'withdraw' | 'reject' | 'publish'

/** @param reason for `reject`, which needs one; it is in the language of whoever writes it */
export function stepDraft(
  draft: Pick<DraftDetail, 'id' | 'version' | 'current'>,
  step: Step,
  reason: string | null,
  { csrfToken, language }: Writer,
): Promise<DraftDetail> {
  const path = `/drafts/${draft.id}/${step}?lang=${language}`
  const body = reason === null ? {} : { body: { reason, reasonLanguage: language } }
  return sendJson({ method: 'POST', path, ifMatch: tagOf(draft), csrfToken, ...body }, DraftDetailSchema)
}

export function previewChanges(
  changes: readonly unknown[],
  { csrfToken, language }: Writer,
  signal: AbortSignal,
): Promise<Preview> {
  const path = `/preview?lang=${language}`
  return sendJson({ method: 'POST', path, body: { changes }, csrfToken, signal }, PreviewSchema)
}
