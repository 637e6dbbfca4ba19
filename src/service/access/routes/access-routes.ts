/** Registers the API about who asks from the table that also describes it. */
import {
  ACCESS_OPERATIONS,
  type AccessOperation,
  type AccessOperationId,
} from '#src/domain/contract/access/access-operations.ts'
import { methodNotAllowed } from '#src/domain/contract/problem.ts'
import { API_PREFIX, type Answer } from '#src/domain/contract/question.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { sendAnswer } from '../../http/send-answer.ts'
import type { AccessTools } from '../access-tools.ts'
import { endOneSession, listOpenSessions, showSession } from './session-answers.ts'
import { listKnownTokens, makeOneToken, revokeOneToken } from './token-answers.ts'

export type AnswerAccess = (request: FastifyRequest, tools: AccessTools) => Promise<Answer>

const ANSWERS: Readonly<Record<AccessOperationId, AnswerAccess>> = {
  getSession: showSession,
  listSessions: listOpenSessions,
  endSession: endOneSession,
  listTokens: listKnownTokens,
  makeToken: makeOneToken,
  revokeToken: revokeOneToken,
}

/** A name, a scope and a number; more is no token. */
const BODY_BYTES = 4096
const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

function routeAddress({ path }: AccessOperation): string {
  return `${API_PREFIX}${path.replace('{id}', ':id')}`
}

/** Nothing about a person stays in any cache. */
async function sendUnkept(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  if (answer.status === 204) return reply.code(204).send()
  return reply
    .code(answer.status)
    .type(answer.status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8')
    .send(JSON.stringify(answer.body))
}

function refuseOtherMethods(server: FastifyInstance, url: string, known: readonly string[]): void {
  const others = METHODS.filter((method) => !known.includes(method))
  server.route({
    method: others,
    url,
    config: { access: { needs: 'nothing' } },
    onRequest: (request, reply) => sendAnswer(request, reply, methodNotAllowed(request.method, known)),
    handler: () => undefined,
  })
}

export function addAccessRoutes(server: FastifyInstance, tools: AccessTools): void {
  for (const operation of ACCESS_OPERATIONS) {
    server.route({
      method: operation.method,
      url: routeAddress(operation),
      config: { access: { needs: operation.needs } },
      bodyLimit: BODY_BYTES,
      handler: async (request, reply) =>
        sendUnkept(request, reply, await ANSWERS[operation.operationId](request, tools)),
    })
  }
  for (const [url, operations] of Map.groupBy(ACCESS_OPERATIONS, routeAddress)) {
    refuseOtherMethods(
      server,
      url,
      operations.map(({ method }) => method),
    )
  }
}
