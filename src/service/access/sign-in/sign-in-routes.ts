/** The way to the provider and back, and out again. */
import { found } from '#src/domain/contract/question.ts'
import { roleOfGroups } from '#src/domain/access/role-of-groups.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccessTools } from '../access-tools.ts'
import type { Limiter } from '../rate-limits.ts'
import { record } from '../routes/asking.ts'
import { hashSecret } from '../secrets.ts'
import { savePerson, withdrawRole } from '../store/people.ts'
import { endSession, openSession } from '../store/sessions.ts'
import { keepSignIn, SIGN_IN_MILLISECONDS, takeSignIn, type SignInUnderWay } from '../store/sign-ins.ts'
import { sendFailurePage } from './failure-page.ts'
import type { Identity } from './identity.ts'
import type { Provider } from './provider.ts'
import { returnAddress } from './return-address.ts'
import { failureOfProvider, loggedFailure, type SignInFailure } from './sign-in-failure.ts'

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

function queryOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}

/** The page that was left is asked for anew: what it shows depends on who looks. */
function leaveFor(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}

function fail(reply: FastifyReply, reason: SignInFailure, returnTo: string): FastifyReply {
  return leaveFor(reply, `/auth/failed?${new URLSearchParams({ reason, to: returnTo }).toString()}`)
}

function startSignIn(tools: AccessTools): Handle {
  return async (request, reply) => {
    const to = returnAddress(new URLSearchParams(queryOf(request)).get('to'))
    const { provider, database, clock, signInCookie } = tools
    if (provider === null) return fail(reply, 'not-offered', to)
    try {
      const { address, kept } = await provider.start()
      const secret = await keepSignIn(database, { ...kept, return_to: to }, clock())
      signInCookie.set(reply, secret, SIGN_IN_MILLISECONDS)
      return leaveFor(reply, address.href)
    } catch (error) {
      request.log.warn({ failure: loggedFailure(error) }, 'signing in could not begin')
      return fail(reply, failureOfProvider(error), to)
    }
  }
}

/** The person, or why there is none; what happened is on record either way. */
async function receive(
  request: FastifyRequest,
  tools: AccessTools,
  provider: Provider,
  underWay: SignInUnderWay,
): Promise<Identity | SignInFailure> {
  try {
    return await provider.finish(queryOf(request), underWay)
  } catch (error) {
    const reason = failureOfProvider(error)
    request.log.warn({ failure: loggedFailure(error) }, 'signing in failed')
    await record(request, tools, { action: 'sign-in.refused', object: 'sign-in', by: null, details: { reason } })
    return reason
  }
}

function finishSignIn(tools: AccessTools): Handle {
  const { provider, database, clock, config, signInCookie, sessionCookie } = tools
  return async (request, reply) => {
    if (provider === null) return fail(reply, 'not-offered', '/')
    const begun = signInCookie.read(request)
    signInCookie.clear(reply)
    const underWay = begun === null ? null : await takeSignIn(database, begun, clock())
    if (underWay === null) return fail(reply, 'expired', '/')
    const to = returnAddress(underWay.return_to)
    const identity = await receive(request, tools, provider, underWay)
    if (typeof identity === 'string') return fail(reply, identity, to)
    const { subject, name, groups } = identity
    const role = roleOfGroups(config.provider?.roles ?? {}, groups)
    if (role === null) {
      await withdrawRole(database, provider.issuer, subject)
      await record(request, tools, {
        action: 'sign-in.refused',
        object: 'sign-in',
        by: null,
        details: { reason: 'no-role', name },
      })
      return fail(reply, 'no-role', to)
    }
    const person = await savePerson(database, { issuer: provider.issuer, subject, name, role })
    const former = sessionCookie.read(request)
    const { id, secret } = await openSession(database, {
      person,
      now: clock(),
      limits: config.session,
      address: request.ip,
      browser: request.headers['user-agent'] ?? '',
      former: former === null ? null : hashSecret(former),
    })
    await record(request, tools, {
      action: 'sign-in.accepted',
      object: `session/${id}`,
      by: { ...person, role, permissions: [] },
    })
    sessionCookie.set(reply, secret, config.session.absoluteMilliseconds)
    return leaveFor(reply, to)
  }
}

function signOut(tools: AccessTools): Handle {
  const { callers, database, provider, sessionCookie } = tools
  return async (request, reply) => {
    const identified = await callers.identify(request)
    sessionCookie.clear(reply)
    if (identified?.by === 'session') {
      await endSession(database, identified.id, identified.caller.id)
      await record(request, tools, {
        action: 'sign-in.ended',
        object: `session/${identified.id}`,
        by: identified.caller,
      })
    }
    const signOutAt = identified?.by === 'session' ? ((await provider?.signOutAddress()) ?? null) : null
    return reply.header('cache-control', 'no-store').send(found({ signOutAt }).body)
  }
}

/** HEAD is not answered: whoever only looks at a link must not use up a sign-in. */
export function addSignInRoutes(server: FastifyInstance, tools: AccessTools, limiter: Limiter): void {
  const config = { access: { needs: 'nothing' as const } }
  const limited =
    (handle: Handle): Handle =>
    async (request, reply) =>
      (await limiter.isOver(request, reply)) ? reply : handle(request, reply)
  const options = { config, exposeHeadRoute: false }
  server.get('/auth/sign-in', options, limited(startSignIn(tools)))
  server.get('/auth/callback', options, limited(finishSignIn(tools)))
  server.get('/auth/failed', options, sendFailurePage)
  server.post('/auth/sign-out', { config }, limited(signOut(tools)))
}
