/** GET /audit and its files. */
import { auditFile, AUDIT_FILES, type AuditFile } from '../../editing/audit-file.ts'
import { Parameters } from '../parameters.ts'
import { refused, unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import type { Asked } from './desk-question.ts'
import { PRIVATE } from './draft-answers.ts'

const SEQ = /^[1-9]\d{0,14}$/

export async function answerAudit({ question, store }: Asked): Promise<Answer> {
  const parameters = new Parameters(question.pairs, ['limit', 'cursor'])
  const cursor = parameters.single('cursor')
  if (cursor !== null && !SEQ.test(cursor)) {
    parameters.refuse({ parameter: 'cursor', value: cursor, reason: 'bad-cursor' })
  }
  const limit = parameters.limit()
  const { faults } = parameters
  if (faults.length > 0) return unlessRefused(faults, () => null)
  const { total, items } = await store.audit(cursor === null ? null : Number(cursor), limit + 1)
  const page = items.slice(0, limit)
  const nextCursor = items.length > limit ? String(page.at(-1)?.seq) : null
  return { status: 200, body: { total, nextCursor, items: page }, headers: PRIVATE }
}

/** An answer that is made while it is sent: the whole trail never stands in memory. */
export interface StreamedAnswer {
  readonly status: 200
  readonly headers: Readonly<Record<string, string>>
  readonly parts: AsyncIterable<string>
}

export function answerAuditFile({ question, store }: Asked, file: AuditFile): Answer | StreamedAnswer {
  const { faults } = new Parameters(question.pairs, [])
  if (faults.length > 0) return refused(faults)
  const { mediaType, name } = AUDIT_FILES[file]
  return {
    status: 200,
    headers: { ...PRIVATE, 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` },
    parts: auditFile(file, store.trail()),
  }
}
