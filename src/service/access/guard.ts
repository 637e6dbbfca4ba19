/** Stands before every route: who may, from where, and how often. */
import { isMet, type Need } from '#src/domain/access/need.ts'
import type { ReadAccess } from '#src/domain/contract/access/session-schema.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendAnswer } from '../http/send-answer.ts'
import type { Callers } from './callers.ts'
import type { Limiters } from './rate-limits.ts'
import { CROSS_SITE, NOT_ALLOWED, NOT_SIGNED_IN } from './refusals.ts'
import { isReading, needOf } from './route-access.ts'
import { isFromOurPage } from './same-site.ts'

export interface GuardParts {
  readonly callers: Callers
  readonly limiters: Limiters
  readonly readAccess: ReadAccess
  readonly publicAddress: URL | null
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  const isApi = url.startsWith(`${API_PREFIX}/`) || url.startsWith('/auth/')
  return method === 'GET' && !isApi && (headers.accept ?? '').includes('text/html')
}

/** @param needs what the route says unless it is told */
export type Guard = (request: FastifyRequest, reply: FastifyReply, needs?: Need) => Promise<FastifyReply | undefined>

/** Public reading costs nothing here: nobody is looked up where everybody may. */
export function guardOf({ callers, limiters, readAccess, publicAddress }: GuardParts): Guard {
  const refuseUnknown = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (wantsPage(request)) {
      // Another visit may find the person signed in, so no cache may remember this.
      const to = encodeURIComponent(request.url)
      return reply.header('cache-control', 'no-store').redirect(`/auth/sign-in?to=${to}`, 302)
    }
    if (await limiters.failures.isOver(request, reply)) return reply
    return sendAnswer(request, reply.header('www-authenticate', 'Bearer realm="four-paths"'), NOT_SIGNED_IN)
  }

  return async (request, reply, needs = needOf(request)) => {
    const isOpen = needs === 'nothing' || (needs === 'read' && readAccess === 'public')
    // Without a route there is nothing to write to: the answer is that the method or the address is not known.
    const writes = !isReading(request) && request.routeOptions.config.access !== undefined
    if (isOpen && !writes) return undefined
    const identified = await callers.identify(request)
    if (identified === null) return isOpen ? undefined : refuseUnknown(request, reply)
    const { by, caller } = identified
    if (writes && by === 'session') {
      if (publicAddress === null || !isFromOurPage(request, identified.secret, publicAddress)) {
        return sendAnswer(request, reply, CROSS_SITE)
      }
    }
    if (!isMet(needs, caller, by)) return sendAnswer(request, reply, NOT_ALLOWED)
    if (writes && (await limiters.writes.isOver(request, reply))) return reply
    return undefined
  }
}
