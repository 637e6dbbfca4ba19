/** The way to the provider and back, and out again. */
import { actorOf } from '#src/domain/access/caller.ts'
import { found } from '#src/domain/contract/question.ts'
import type { AuditNote } from '#src/domain/editing/audit.ts'
import { roleOfGroups } from '#src/domain/access/role-of-groups.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccessTools } from '../access-tools.ts'
import type { Limiter } from '../rate-limits.ts'
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

function refusedSignIn({ ip }: FastifyRequest, details: AuditNote['details']): AuditNote {
  return { action: 'sign-in.refused', object: 'sign-in', actor: null, address: ip, details }
}

/** Anybody can be refused as often as they like, so only so many of them are kept. */
async function recordRefused(
  request: FastifyRequest,
  { onRecord, purses, clock }: AccessTools,
  details: AuditNote['details'],
): Promise<void> {
  const paid = purses.paid(refusedSignIn(request, details), 'nobody', clock())
  if (paid === null) request.log.warn('a refused sign-in is left out of the trail: too many of them')
  else await onRecord((_, note) => note(paid))
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
    await recordRefused(request, tools, { reason })
    return reason
  }
}

function finishSignIn(tools: AccessTools): Handle {
  const { provider, database, clock, config, signInCookie, sessionCookie, onRecord, purses } = tools
  return async (request, reply) => {
    if (provider === null) return fail(reply, 'not-offered', '/')
    const begun = signInCookie.read(request.headers)
    signInCookie.clear(reply)
    const underWay = begun === null ? null : await takeSignIn(database, begun, clock())
    if (underWay === null) return fail(reply, 'expired', '/')
    const to = returnAddress(underWay.return_to)
    const identity = await receive(request, tools, provider, underWay)
    if (typeof identity === 'string') return fail(reply, identity, to)
    const { subject, name, groups } = identity
    const role = roleOfGroups(config.provider?.roles ?? {}, groups)
    if (role === null) {
      const refused = refusedSignIn(request, { reason: 'no-role', name })
      await onRecord(async (inside, note) => {
        const wasSomebody = await withdrawRole(inside, provider.issuer, subject)
        const said = wasSomebody ? refused : purses.paid(refused, subject, clock())
        if (said !== null) await note(said)
      })
      return fail(reply, 'no-role', to)
    }
    const former = sessionCookie.read(request.headers)
    const secret = await onRecord(async (inside, note) => {
      const person = await savePerson(inside, { issuer: provider.issuer, subject, name, role })
      const opened = await openSession(inside, {
        person,
        now: clock(),
        limits: config.session,
        address: request.ip,
        browser: request.headers['user-agent'] ?? '',
        former: former === null ? null : hashSecret(former),
      })
      const actor = { id: person.id, name, role }
      const object = `session/${opened.id}`
      await note({ action: 'sign-in.accepted', object, actor, address: request.ip, details: {} })
      return opened.secret
    })
    sessionCookie.set(reply, secret, config.session.absoluteMilliseconds)
    return leaveFor(reply, to)
  }
}

function signOut(tools: AccessTools): Handle {
  const { callers, onRecord, provider, sessionCookie } = tools
  return async (request, reply) => {
    const identified = await callers.identify(request)
    sessionCookie.clear(reply)
    if (identified?.by === 'session') {
      const { id, caller } = identified
      await onRecord(async (inside, note) => {
        await endSession(inside, id, caller.id)
        const said = { action: 'sign-in.ended', object: `session/${id}`, details: {} }
        await note({ ...said, actor: actorOf(caller), address: request.ip })
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
