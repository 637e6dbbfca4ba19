import type { OpenSession, Session } from '#src/domain/contract/access/session-schema.ts'
import { found, type Answer } from '#src/domain/contract/question.ts'
import type { FastifyRequest } from 'fastify'
import type { AccessTools } from '../access-tools.ts'
import { csrfTokenOf } from '../secrets.ts'
import { endSession, listSessions, type FoundSession } from '../store/sessions.ts'
import { DONE, identified, idOf, listedFor, noSuch, reachOf, record } from './asking.ts'

export async function showSession(request: FastifyRequest, tools: AccessTools): Promise<Answer> {
  const known = await tools.callers.identify(request)
  const session: Session = {
    caller: known === null ? null : { ...known.caller, permissions: [...known.caller.permissions], by: known.by },
    isSignInOffered: tools.provider !== null,
    readAccess: tools.config.readAccess,
    csrfToken: known?.by === 'session' ? csrfTokenOf(known.secret) : null,
  }
  return found(session)
}

function shown({ actor, session }: FoundSession, ownId: string): OpenSession {
  return {
    id: session.id,
    person: actor,
    signedInAt: session.signed_in_at,
    lastSeenAt: session.last_seen_at,
    expiresAt: session.expires_at,
    address: session.address,
    browser: session.browser,
    isThis: session.id === ownId,
  }
}

export async function listOpenSessions(request: FastifyRequest, tools: AccessTools): Promise<Answer> {
  const asking = await identified(request, tools)
  const listed = listedFor(request, asking)
  if (!('of' in listed)) return listed
  const sessions = await listSessions(tools.database, listed.of, tools.clock(), tools.config.session)
  return found({ sessions: sessions.map((one) => shown(one, asking.id)) })
}

export async function endOneSession(request: FastifyRequest, tools: AccessTools): Promise<Answer> {
  const asking = await identified(request, tools)
  const id = idOf(request)
  const owner = await endSession(tools.database, id, reachOf(asking))
  if (owner === null) return noSuch('session', id)
  await record(request, tools, {
    action: 'session.ended',
    object: `session/${id}`,
    by: asking.caller,
    details: { of: owner },
  })
  return DONE
}
