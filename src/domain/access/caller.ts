/** Somebody who asks now, and what this way of asking allows: a token may do less than its owner, never more. */
import { mayDo, PERMISSIONS, type Actor, type Permission } from './roles.ts'

export interface Caller extends Actor {
  readonly permissions: readonly Permission[]
}

/** @param scope what a token was made for; absent for somebody who signed in */
export function callerOf(actor: Actor, scope: readonly Permission[] = PERMISSIONS): Caller {
  const permissions = PERMISSIONS.filter((one) => mayDo(actor.role, one) && scope.includes(one))
  return { id: actor.id, name: actor.name, role: actor.role, permissions }
}

/** Who it is, without what this way of asking allows: what is kept of it for good. */
export function actorOf({ id, name, role }: Actor): Actor {
  return { id, name, role }
}

export function callerMay({ permissions }: Caller, permission: Permission): boolean {
  return permissions.includes(permission)
}
