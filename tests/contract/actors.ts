/** Who is signed in, as tests say it: in a header that only the fakes of the tests read. */
import { callerOf, type Caller } from '#src/domain/access/caller.ts'
import { ActorSchema, type Actor, type Role } from '#src/domain/access/roles.ts'

export const ACTOR_HEADER = 'x-test-actor'

export function person(id: string, role: Role): Actor {
  return { id, name: `The ${role} ${id}`, role }
}

export function actorIn(header: string | null): Caller | null {
  return header === null ? null : callerOf(ActorSchema.parse(JSON.parse(header)))
}
