/** GET /audit and its files. */
import { DaySchema, type Day } from '../../calendar-date.ts'
import type { AuditQuery } from '../../editing/audit-query.ts'
import { auditFile, AUDIT_FILES, type AuditFile } from '../../editing/audit-file.ts'
import { Parameters } from '../parameters.ts'
import { refused, unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import type { Asked } from './desk-question.ts'
import { PRIVATE } from './draft-answers.ts'

/** As an entry names them; anything else finds nothing, and a database may not even take it as text. */
const ACTOR = /^[^\p{Cc}\p{Cs}]{1,300}$/u
const ACTION = /^[a-z-]{1,40}(?:\.[a-z-]{1,40})?$/
const RECORD = /^[a-z-]{1,20}\/[\w.-]{1,200}$/

const FILTERS = ['actor', 'action', 'record', 'since', 'until']

function readQuery(parameters: Parameters): AuditQuery {
  const text = (parameter: string, pattern: RegExp): string | null => {
    const value = parameters.single(parameter)
    if (value !== null && !pattern.test(value)) parameters.refuse({ parameter, value, reason: 'unknown-value' })
    return value
  }
  const day = (parameter: string): Day | null => {
    const value = parameters.single(parameter)
    const { data = null } = DaySchema.safeParse(value)
    if (value !== null && data === null) parameters.refuse({ parameter, value, reason: 'not-a-date' })
    return data
  }
  return {
    actor: text('actor', ACTOR),
    action: text('action', ACTION),
    record: text('record', RECORD),
    since: day('since'),
    until: day('until'),
  }
}

const SEQ = /^[1-9]\d{0,14}$/

export async function answerAudit({ question, store }: Asked): Promise<Answer> {
  const parameters = new Parameters(question.pairs, [...FILTERS, 'limit', 'cursor'])
  const query = readQuery(parameters)
  const cursor = parameters.single('cursor')
  if (cursor !== null && !SEQ.test(cursor)) {
    parameters.refuse({ parameter: 'cursor', value: cursor, reason: 'bad-cursor' })
  }
  const limit = parameters.limit()
  const { faults } = parameters
  if (faults.length > 0) return unlessRefused(faults, () => null)
  const { total, items } = await store.audit(query, cursor === null ? null : Number(cursor), limit + 1)
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
  const parameters = new Parameters(question.pairs, FILTERS)
  const query = readQuery(parameters)
  const { faults } = parameters
  if (faults.length > 0) return refused(faults)
  const { mediaType, name } = AUDIT_FILES[file]
  return {
    status: 200,
    headers: { ...PRIVATE, 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` },
    parts: auditFile(file, store.trail(query)),
  }
}
