/** The routes of the editing desk: who may ask is decided before a body is read, and bodies are read as bytes. */
import { admit } from '#src/domain/contract/desk/admit.ts'
import { answerDesk } from '#src/domain/contract/desk/answer-desk.ts'
import { BODY_BYTES } from '#src/domain/contract/desk/body-of-request.ts'
import type { Admitted, Surroundings } from '#src/domain/contract/desk/desk-question.ts'
import { DESK_ROUTES } from '#src/domain/contract/desk/desk-routes.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import type { ActorSource } from '../http/actor-source.ts'
import { questionOf } from '../http/api-routes.ts'
import { bodyOf, readBodiesAsBytes } from '../http/bytes-as-body.ts'
import { headerOf } from '../http/header-of.ts'
import { sendAnswer } from '../http/send-answer.ts'

export async function addDeskRoutes(
  app: FastifyInstance,
  surroundings: Surroundings,
  actors: ActorSource,
): Promise<void> {
  const admitted = new WeakMap<FastifyRequest, Admitted>()

  const admitRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { headers, ip } = request
    const caller = await actors.actorOf(request)
    const question = {
      ...questionOf(request),
      caller,
      address: ip,
      ifMatch: headers['if-match'] ?? null,
      idempotencyKey: headerOf(headers['idempotency-key']),
    }
    const admission = admit(question)
    if (admission.admitted === null) return sendAnswer(request, reply, admission.refusal)
    admitted.set(request, admission.admitted)
    return undefined
  }

  const answerRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const one = admitted.get(request)
    if (one === undefined) throw new Error('a request that nobody admitted')
    const given = await answerDesk(one, bodyOf(request), surroundings)
    if (!('parts' in given)) return sendAnswer(request, reply, given)
    reply.headers(given.headers).code(given.status)
    return reply.send(request.method === 'HEAD' ? '' : Readable.from(given.parts))
  }

  await app.register(async (scope) => {
    readBodiesAsBytes(scope)
    for (const { method, path, permission, mostBytes = BODY_BYTES } of DESK_ROUTES) {
      scope.route({
        method,
        url: `${API_PREFIX}${path.replace('{id}', ':id')}`,
        config: { access: { needs: permission } },
        bodyLimit: mostBytes,
        onRequest: admitRequest,
        handler: answerRequest,
      })
    }
  })
}
