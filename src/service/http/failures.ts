/** Everything that goes wrong outside the contract becomes a problem without internals, and a line in the log. */
import { problem } from '#src/domain/contract/problem.ts'
import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance } from 'fastify'
import { sendAnswer } from './send-answer.ts'

/** The whole status line has to fit the limit of the parser too; beyond it Node itself answers. */
const LONGEST_URL = 8192

function statusOf({ statusCode }: Partial<Pick<FastifyError, 'statusCode'>>): number {
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500
}

export function addFailureHandling(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = statusOf(error)
    if (status === 500) request.log.error({ err: error }, 'request failed')
    else request.log.info({ err: error }, 'request refused')
    return sendAnswer(request, reply, problem(status, STATUS_CODES[status] ?? 'Error'))
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.length <= LONGEST_URL) return
    const detail = `An address may have ${LONGEST_URL} characters`
    return sendAnswer(request, reply, problem(414, 'The address is too long', detail))
  })
}
