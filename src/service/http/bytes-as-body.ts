/** Bodies as the bytes that were sent: the contract says what they have to be, and why they are not. */
import type { RequestBody } from '#src/domain/contract/desk/desk-question.ts'
import { refuse } from '#src/domain/contract/desk/refuse.ts'
import type { RefusalReason } from '#src/domain/contract/desk/refusal.ts'
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

/** What Fastify refuses by itself while it reads a body. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json',
}

/** Of every route of the scope. */
export function readBodiesAsBytes(scope: FastifyInstance, bodyLimit: number): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_, bytes, done) => done(null, bytes))
  scope.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const reason = REASONS[error.code]
    if (reason === undefined) throw error
    return sendAnswer(request, reply, refuse(reason))
  })
}
