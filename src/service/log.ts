/** One JSON object a line on standard output. Fields are documented in docs/operating.md. */
import { LogController, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import type { RequestDone } from './request-done.ts'

const LONGEST_LOGGED_URL = 500

/** Ways in: their queries hold what the provider gives for signing in, which is as good as a password for a moment. */
const SECRET_QUERIES = /^\/auth\//

function loggedUrl(url: string): string {
  const [path = ''] = url.split('?')
  if (SECRET_QUERIES.test(path)) return path.slice(0, LONGEST_LOGGED_URL)
  return url.length <= LONGEST_LOGGED_URL ? url : `${url.slice(0, LONGEST_LOGGED_URL)}…`
}

/** What a line says of a request that was answered, by whichever way. */
export function requestLine({ method, url, status, milliseconds, address }: Omit<RequestDone, 'id'>): object {
  return { method, url: loggedUrl(url), status, milliseconds: Math.round(milliseconds * 10) / 10, address }
}

/** The name of a request's id in its lines. */
export const ID_LABEL = 'requestId'
export const REQUEST_ANSWERED = 'request'

/** One line for each request, when it is done: half as many lines, and no pairs to match. */
class OneLineEach extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url, ip: address } = request
    const line = requestLine({ method, url, status: reply.statusCode, milliseconds: reply.elapsedTime, address })
    if (error) request.log.error({ ...line, err: error }, 'request broke off')
    else request.log.info(line, REQUEST_ANSWERED)
  }
}

export interface LogTarget {
  write(line: string): void
}

/** @param target where lines go instead of standard output */
export function logOptions(target?: LogTarget): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  return {
    logger: { level: 'info', ...(target === undefined ? {} : { stream: target }) },
    logController: new OneLineEach({ requestIdLogLabel: ID_LABEL }),
  }
}
