/** Who asks is whoever the test says, by a session of their own; no guard and no provider stand in between. */
import type { FastifyRequest } from 'fastify'
import type { Access } from '#src/service/access/access.ts'
import type { AccessConfig } from '#src/service/access/access-config.ts'
import { writingOnRecord } from '#src/service/access/audit.ts'
import { HOUR, timestamp } from '#src/service/access/clock.ts'
import { addAccessRoutes } from '#src/service/access/routes/access-routes.ts'
import { hashSecret } from '#src/service/access/secrets.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import type { Caller } from '#src/domain/access/caller.ts'
import type { Database } from '#src/service/store/database.ts'
import { ACTOR_HEADER, actorIn } from './actors.ts'

async function signIn({ db }: Database, { id, name, role }: Actor): Promise<void> {
  const now = Date.now()
  await db
    .insertInto('people')
    .values({ id, issuer: 'tests', subject: id, name, role })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('sessions')
    .values({
      id: `session-${id}`,
      secret_hash: hashSecret(id),
      person: id,
      signed_in_at: timestamp(now),
      last_seen_at: timestamp(now),
      expires_at: timestamp(now + HOUR),
      address: '127.0.0.1',
      browser: 'Tests',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function testedAccess(database: Database, config: AccessConfig): Access {
  const known = new Map<string, Promise<void>>()
  const callerOf = ({ headers }: FastifyRequest): Caller | null => {
    const header = headers[ACTOR_HEADER]
    return actorIn(typeof header === 'string' ? header : null)
  }
  return {
    isAnybodys: (headers) => headers[ACTOR_HEADER] === undefined,
    addTo: async (server) =>
      addAccessRoutes(server, {
        database,
        config,
        clock: Date.now,
        onRecord: writingOnRecord(database, Date.now),
        isSignInOffered: true,
        callers: {
          identify: async (request) => {
            const caller = callerOf(request)
            if (caller === null) return null
            const arriving = known.get(caller.id) ?? signIn(database, caller)
            known.set(caller.id, arriving)
            await arriving
            return { by: 'session', id: `session-${caller.id}`, secret: caller.id, caller }
          },
        },
      }),
    beforeNotFound: async () => undefined,
    routes: () => [],
    actorOf: async (request) => callerOf(request),
  }
}
