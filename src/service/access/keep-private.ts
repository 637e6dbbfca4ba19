import type { FastifyInstance } from 'fastify'
import { needOf } from './route-access.ts'

/**
 * Where reading needs a sign-in, no cache between us and the reader may keep an answer for the next one. The reader's own
 * browser may, and asks again each time.
 */
export function keepPrivate(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    if (needOf(request) === 'nothing' && reply.statusCode < 400) return
    const control = reply.getHeader('cache-control')
    if (control !== 'no-store') reply.header('cache-control', 'private, no-cache')
    reply.removeHeader('cdn-cache-control')
    const vary = reply.getHeader('vary')
    reply.header('vary', [...(vary === undefined ? [] : [String(vary)]), 'Cookie', 'Authorization'].join(', '))
  })
}
