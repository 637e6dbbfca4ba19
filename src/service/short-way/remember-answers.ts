/** Remembers what was answered from a revision alone, so that the next who asks the same gets it by the short way. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedCoding } from '../http/encodings.ts'
import type { RepeatedAnswers } from './repeated-answers.ts'

const sources = new WeakMap<FastifyRequest, RepeatedAnswers>()

/** @param repeated of the revision that the answer is made from, which may not be the present one when it is sent */
export function answersFrom(request: FastifyRequest, repeated: RepeatedAnswers): void {
  if (request.method === 'GET') sources.set(request, repeated)
}

/** What a shared cache may give to anybody who takes the same coding. */
function isForEverybody(reply: FastifyReply): boolean {
  const control = String(reply.getHeader('cache-control'))
  return control.startsWith('public') && reply.getHeader('vary') === 'Accept-Encoding' && !reply.hasHeader('set-cookie')
}

const OF_EACH_REQUEST = ['x-request-id', 'content-length']

/** As they will be written. */
function headersOf(reply: FastifyReply): string[] {
  const entries = Object.entries(reply.getHeaders()).filter(([name]) => !OF_EACH_REQUEST.includes(name))
  return entries.flatMap(([name, value]) => [name, String(value)])
}

/** Call after every other hook that changes headers. */
export function rememberAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    remember(request, reply, payload)
    done(null, payload)
  })
}

function remember(request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  const repeated = sources.get(request)
  const { statusCode: status } = reply
  const tag = reply.getHeader('etag')
  if (repeated === undefined || typeof tag !== 'string' || !isForEverybody(reply)) return
  const repeatable = { address: request.raw.url ?? '', coding: acceptedCoding(request.headers['accept-encoding']) }
  if (status === 304) repeated.keep(repeatable, tag, { status, headers: headersOf(reply), body: null })
  if (status === 200 && payload instanceof Buffer) {
    const headers = [...headersOf(reply), 'content-length', String(payload.length)]
    repeated.keep(repeatable, tag, { status, headers, body: payload })
  }
}
