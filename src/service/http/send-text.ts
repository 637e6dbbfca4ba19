/** Sends a text in the best form the client takes, or 304 when it already holds it. */
import { entityTag, isHeld, mayBeKept } from '#src/domain/contract/wire.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { compress } from './compress.ts'
import { EncodedBody } from './encoded-body.ts'
import { acceptedCoding, type Coding } from './encodings.ts'

/** Smaller texts fit one packet as they are. */
const WORTH_COMPRESSING = 1000

export interface SentText {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Empty: nobody may keep it. */
  readonly hash: string
  /** A text for this one request, or one that is kept. */
  readonly body: string | EncodedBody
}

async function formOf(body: EncodedBody | Buffer, coding: Coding | null): Promise<Buffer> {
  if (body instanceof EncodedBody) return body.form(coding)
  return coding === null ? body : compress(body, coding, 'now')
}

export async function sendText(request: FastifyRequest, reply: FastifyReply, sent: SentText): Promise<FastifyReply> {
  const { status, headers, hash } = sent
  const body = sent.body instanceof EncodedBody ? sent.body : Buffer.from(sent.body)
  const coding = body.length < WORTH_COMPRESSING ? null : acceptedCoding(request.headers['accept-encoding'])
  reply.headers(headers)
  const vary = reply.getHeader('vary')
  reply.header('vary', vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`)
  if (mayBeKept(sent) && hash !== '') {
    reply.header('etag', entityTag(hash, coding))
    if (isHeld(request.headers['if-none-match'], hash)) {
      reply.removeHeader('content-type')
      return reply.code(304).send()
    }
  }
  if (coding !== null) reply.header('content-encoding', coding)
  return reply.code(status).send(await formOf(body, coding))
}
