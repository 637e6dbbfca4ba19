import type { Actor } from '#src/domain/access/roles.ts'
import type { FastifyRequest } from 'fastify'

/** Who makes a request. */
export interface ActorSource {
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | null>
}
