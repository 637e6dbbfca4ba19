/** Who asks, and what they may: everything around signing in, put before the routes of the service. */
import type { AuditNote } from '#src/domain/editing/audit.ts'
import { AttemptPurses } from '#src/domain/editing/refused-attempts.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import type { ActorSource } from '../http/actor-source.ts'
import type { Database } from '../store/database.ts'
import type { AccessConfig } from './access-config.ts'
import type { AccessTools } from './access-tools.ts'
import { writingOnRecord } from './audit.ts'
import { Callers, type Identified } from './callers.ts'
import type { Clock } from './clock.ts'
import { guardOf, type Guard } from './guard.ts'
import { keepPrivate } from './keep-private.ts'
import { addRateLimits, USUAL_LIMITS, type RateLimits } from './rate-limits.ts'
import { watchRoutes, type RegisteredRoute } from './route-access.ts'
import { addAccessRoutes } from './routes/access-routes.ts'
import { SecretCookie } from './session-cookie.ts'
import { Provider } from './sign-in/provider.ts'
import { addSignInRoutes } from './sign-in/sign-in-routes.ts'

export interface AccessParts {
  readonly database: Database
  readonly config: AccessConfig
  /** Is told what was written into the audit trail. */
  readonly heard?: (note: AuditNote) => void
  readonly clock?: Clock
  readonly limits?: RateLimits
}

/** The guard has looked already where a route needs somebody; `actorOf` says who it was. */
export interface Access extends ActorSource {
  /** Puts the guard and the routes of signing in into a server. Call before any other route is added. */
  readonly addTo: (server: FastifyInstance) => Promise<void>
  /** For what is answered where no route or file was found: that page holds records like any other. */
  readonly beforeNotFound: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
  /** Whether reading with these headers is what it would be for anybody: it is open, and nothing in them says who asks. */
  readonly isAnybodys: (headers: IncomingHttpHeaders) => boolean
  /** Every route of the server. */
  readonly routes: () => readonly RegisteredRoute[]
}

function callerKey(callers: Callers): (request: FastifyRequest) => Promise<string> {
  const keyOf = (identified: Identified | null, { ip }: FastifyRequest): string => {
    if (identified === null) return `address ${ip}`
    return identified.by === 'token' ? `token ${identified.id}` : `person ${identified.caller.id}`
  }
  return async (request) => keyOf(await callers.identify(request), request)
}

export function accessOf({ database, config, heard, clock = Date.now, limits = USUAL_LIMITS }: AccessParts): Access {
  const { provider, publicAddress, session, readAccess } = config
  const sessionCookie = new SecretCookie('four-paths-session', publicAddress)
  const signInCookie = new SecretCookie('four-paths-sign-in', publicAddress)
  const callers = new Callers({ database, clock, cookie: sessionCookie, limits: session })
  const tools: AccessTools = {
    database,
    config,
    clock,
    onRecord: writingOnRecord(database, clock, heard),
    purses: new AttemptPurses(),
    callers,
    sessionCookie,
    signInCookie,
    provider: provider === null || publicAddress === null ? null : new Provider(provider, publicAddress),
    isSignInOffered: provider !== null && publicAddress !== null,
  }
  let routes: readonly RegisteredRoute[] = []
  let guard: Guard | null = null
  return {
    actorOf: async (request) => (await callers.identify(request))?.caller ?? null,
    routes: () => routes,
    isAnybodys: (headers) =>
      readAccess === 'public' && headers.authorization === undefined && sessionCookie.read(headers) === null,
    beforeNotFound: async (request, reply) => guard?.(request, reply, 'read'),
    addTo: async (server) => {
      const limiters = await addRateLimits(server, limits, callerKey(callers))
      routes = watchRoutes(server)
      const before = guardOf({ callers, limiters, readAccess, publicAddress })
      guard = before
      server.addHook('onRequest', (request, reply) => before(request, reply))
      if (readAccess === 'signed-in') keepPrivate(server)
      addSignInRoutes(server, tools, limiters.signIns)
      addAccessRoutes(server, tools)
    },
  }
}
