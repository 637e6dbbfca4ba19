import type { Caller } from '#src/domain/access/caller.ts'
import type { FastifyRequest } from 'fastify'

/** Who makes a request. */
export interface ActorSource {
  readonly actorOf: (request: FastifyRequest) => Promise<Caller | null>
}
