import { entityTag, isHeld } from '#src/domain/contract/wire.ts'
import type { Answer } from '#src/domain/contract/question.ts'
import type { FileAnswer } from '#src/files/file-answer.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { sendAnswer } from './send-answer.ts'
import { sendText } from './send-text.ts'

/** As long as the tags of the contract's answers. */
const HASH_LENGTH = 32

function hashOf(content: FileAnswer['content']): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)
}

/** Sends a file, 304 when the client holds it already, or the problem that kept it from being made. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: FileAnswer | Answer,
): Promise<FastifyReply> {
  if (!('content' in file)) return sendAnswer(request, reply, file)
  const { status, headers, content } = file
  const hash = hashOf(content)
  if (typeof content === 'string') return sendText(request, reply, { status, headers, hash, body: content })
  reply.headers(headers).header('etag', entityTag(hash))
  if (isHeld(request.headers['if-none-match'], hash)) {
    reply.removeHeader('content-type')
    return reply.code(304).send()
  }
  return reply.code(status).send(Buffer.from(content))
}
