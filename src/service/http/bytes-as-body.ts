/** Bodies as the bytes that were sent: the contract says what they have to be, and why they are not. */
import type { RequestBody } from '#src/domain/contract/desk/desk-question.ts'
import { refuse } from '#src/domain/contract/desk/refuse.ts'
import type { Answer } from '#src/domain/contract/question.ts'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { sendAnswer } from './send-answer.ts'

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Buffer): string | null {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return null
  }
}

export function bodyOf({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): RequestBody {
  return { contentType: headers['content-type'] ?? null, text: body instanceof Buffer ? textOf(body) : '' }
}

/** What is answered where Fastify refuses a body by itself while it reads it. */
interface BodyRefusals {
  readonly FST_ERR_CTP_BODY_TOO_LARGE: Answer
  readonly FST_ERR_CTP_INVALID_MEDIA_TYPE: Answer
}

const USUAL_REFUSALS: BodyRefusals = {
  FST_ERR_CTP_BODY_TOO_LARGE: refuse('too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refuse('not-json'),
}

/** Of every route of the scope, each up to its own `bodyLimit`. */
export function readBodiesAsBytes(scope: FastifyInstance, own: Partial<BodyRefusals> = {}): void {
  const refusals: Readonly<Record<string, Answer>> = { ...USUAL_REFUSALS, ...own }
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, bytes, done) => done(null, bytes))
  scope.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const refusal = refusals[error.code]
    if (refusal === undefined) throw error
    return sendAnswer(request, reply, refusal)
  })
}
