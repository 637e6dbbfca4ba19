import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Served } from '../edition/served-edition.ts'
import { sendText } from '../http/send-text.ts'
import type { PageAddress, ServedPages } from './served-pages.ts'

/**
 * A browser asks again each time, for the price of a 304. A shared cache may answer for half a minute by itself, a little
 * longer while it asks, and for a day when the service is gone.
 */
const KEPT_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, no-cache',
  'cdn-cache-control': 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400',
}
const UNKEPT_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: ServedPages,
  served: Served,
  address: PageAddress,
): Promise<FastifyReply> {
  const { status, hash, body, links } = await pages.find(served, address)
  if (status === 503) void reply.header('retry-after', '5')
  if (hash === null) return sendText(request, reply, { status, hash: '', body, headers: UNKEPT_HEADERS })
  const headers = { ...KEPT_HEADERS, ...(links.length === 0 ? {} : { link: links.join(', ') }) }
  return sendText(request, reply, { status, hash, body, headers })
}
