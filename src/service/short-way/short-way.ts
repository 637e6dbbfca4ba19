/**
 * The short way: an answer that was given before is given again without the framework, its hooks and its routes. It decides
 * nothing by itself. What it cannot answer goes the long way, and what it answers is what the long way said, byte for byte;
 * only the id of the request is new.
 */
import { randomUUID } from 'node:crypto'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { acceptedCoding } from '../http/encodings.ts'
import type { RequestDone } from '../request-done.ts'
import type { RepeatedAnswer, RepeatedAnswers } from './repeated-answers.ts'

export interface ShortWayParts {
  /** Of the revision that is served now. */
  readonly repeated: () => RepeatedAnswers
  /** Whether anybody who sent these headers would be answered alike. */
  readonly isAnybodys: (headers: IncomingHttpHeaders) => boolean
  readonly senderOf: (request: IncomingMessage) => string
  /** Is told of every request that was answered here, as of those that were answered the long way. */
  readonly done: (request: RequestDone) => void
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface ServerTimes {
  readonly maxHeaderSize: number
  readonly requestTimeout: number
  readonly connectionTimeout: number
  readonly keepAliveTimeout: number
}

/** A body that nobody reads would stand before the next request of its connection. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

export class ShortWay {
  #parts: ShortWayParts | null = null

  /** From now on; without it every request goes the long way. */
  open(parts: ShortWayParts): void {
    this.#parts = parts
  }

  /** While the service closes, connections must be told so, which the long way does. */
  close(): void {
    this.#parts = null
  }

  /** A server that tries the short way first. */
  serverBefore(longWay: Handler, { connectionTimeout, ...times }: ServerTimes): Server {
    const server = createServer(times, (request, response) => {
      if (!this.#answers(request, response)) longWay(request, response)
    })
    server.setTimeout(connectionTimeout)
    return server
  }

  #answers(request: IncomingMessage, response: ServerResponse): boolean {
    const { method = '', url = '', headers } = request
    const parts = this.#parts
    if (parts === null || (method !== 'GET' && method !== 'HEAD')) return false
    if (hasBody(request) || !parts.isAnybodys(headers)) return false
    const repeatable = { address: url, coding: acceptedCoding(headers['accept-encoding']) }
    const found = parts.repeated().find(repeatable, headers['if-none-match'])
    if (found === null) return false
    this.#send(found, request, response, parts)
    return true
  }

  #send(
    { status, headers, body }: RepeatedAnswer,
    request: IncomingMessage,
    response: ServerResponse,
    { senderOf, done }: ShortWayParts,
  ): void {
    const begun = performance.now()
    const id = randomUUID()
    const { method = '', url = '' } = request
    // Not to be known any more once the connection is gone.
    const address = senderOf(request)
    response.once('finish', () => done({ id, method, url, status, address, milliseconds: performance.now() - begun }))
    response.writeHead(status, [...headers, 'x-request-id', id])
    response.end(body ?? undefined)
  }
}
