import { mayDo, PERMISSIONS, type Actor } from '#src/domain/access/roles.ts'
import type { Session } from '#src/domain/contract/access/session-schema.ts'

/** Also what a page sends back with every write. */
const CSRF_TOKEN = 'demonstration'

export function sessionOf(actor: Actor | null): Session {
  if (actor === null) return { caller: null, isSignInOffered: false, readAccess: 'public', csrfToken: null }
  const permissions = PERMISSIONS.filter((one) => mayDo(actor.role, one))
  const caller = { ...actor, permissions, by: 'session' as const }
  return { caller, isSignInOffered: true, readAccess: 'public', csrfToken: CSRF_TOKEN }
}
