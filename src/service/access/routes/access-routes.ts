/** Registers the API about who asks from the table that also describes it. */
import { ACCESS_OPERATIONS, type AccessOperation } from '#src/domain/contract/access/access-operations.ts'
import type { AccessQuestion } from '#src/domain/contract/access/access-question.ts'
import { accessMethodsOf, admitAccess } from '#src/domain/contract/access/admit-access.ts'
import { answerAccess } from '#src/domain/contract/access/answer-access.ts'
import { refuseMethod } from '#src/domain/contract/desk/refuse.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { questionOf } from '../../http/api-routes.ts'
import { bodyOf, readBodiesAsBytes } from '../../http/bytes-as-body.ts'
import { sendAnswer } from '../../http/send-answer.ts'
import type { AccessTools } from '../access-tools.ts'
import { csrfTokenOf } from '../secrets.ts'
import { storedAccess } from '../stored-access.ts'

/** A name, a scope and a number; more is no token. */
const BODY_BYTES = 4096
const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** What these routes need of everything around signing in. */
export type AccessRouteTools = Pick<AccessTools, 'database' | 'config' | 'clock' | 'onRecord' | 'isSignInOffered'> & {
  readonly callers: Pick<AccessTools['callers'], 'identify'>
}

function routeAddress({ path }: AccessOperation): string {
  return `${API_PREFIX}${path.replace('{id}', ':id')}`
}

function refuseOtherMethods(server: FastifyInstance, url: string, known: readonly string[]): void {
  const others = METHODS.filter((method) => !known.includes(method))
  server.route({
    method: others,
    url,
    config: { access: { needs: 'nothing' } },
    onRequest: (request, reply) => sendAnswer(request, reply, refuseMethod(known)),
    handler: () => undefined,
  })
}

export function addAccessRoutes(server: FastifyInstance, tools: AccessRouteTools): void {
  const { callers, config, isSignInOffered } = tools
  const around = { store: storedAccess(tools), isSignInOffered, readAccess: config.readAccess }

  const questionFrom = async (request: FastifyRequest): Promise<AccessQuestion> => {
    const known = await callers.identify(request)
    const asker = known === null ? null : { by: known.by, id: known.id, caller: known.caller }
    const csrfToken = known?.by === 'session' ? csrfTokenOf(known.secret) : null
    return { ...questionOf(request), asker, csrfToken, address: request.ip }
  }
  const answerRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { admitted, refusal } = admitAccess(await questionFrom(request))
    return sendAnswer(request, reply, refusal ?? (await answerAccess(admitted, bodyOf(request), around)))
  }

  server.register(async (scope) => {
    readBodiesAsBytes(scope)
    for (const operation of ACCESS_OPERATIONS) {
      scope.route({
        method: operation.method,
        url: routeAddress(operation),
        config: { access: { needs: operation.needs } },
        bodyLimit: BODY_BYTES,
        handler: answerRequest,
      })
    }
  })
  for (const [url, operations] of Map.groupBy(ACCESS_OPERATIONS, routeAddress)) {
    refuseOtherMethods(server, url, accessMethodsOf(operations[0]?.path ?? ''))
  }
}
