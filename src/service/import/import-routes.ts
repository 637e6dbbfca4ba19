/** The routes of imports over the database and the processes that try files out. */
import {
  admitImport,
  answerImport,
  type ImportBody,
  type ImportQuestion,
} from '#src/domain/contract/import/answer-import.ts'
import { IMPORT_ROUTES } from '#src/domain/contract/import/import-routes.ts'
import type { ImportStore } from '#src/domain/contract/import/import-store.ts'
import { refuseImport } from '#src/domain/contract/import/refuse-import.ts'
import type { Surroundings } from '#src/domain/contract/desk/desk-question.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ActorSource } from '../http/actor-source.ts'
import { questionOf } from '../http/api-routes.ts'
import { bodyOf, readBodiesAsBytes } from '../http/bytes-as-body.ts'
import { headerOf } from '../http/header-of.ts'
import { sendAnswer } from '../http/send-answer.ts'
import type { Database } from '../store/database.ts'
import { withStoreFailures } from '../store/store-failure.ts'
import type { ImportRuns } from './import-runs.ts'
import { findImport, noteDraft } from './stored-imports.ts'

export interface ImportParts {
  readonly database: Database
  readonly desk: Surroundings
  readonly runs: ImportRuns
  readonly access: ActorSource
}

function storeOf({ database, runs }: ImportParts): ImportStore {
  return {
    begin: (order) => withStoreFailures(() => runs.begin(order)),
    find: (id, owner) => withStoreFailures(() => findImport(database, id, owner, new Date())),
    cancel: (id) => withStoreFailures(() => runs.cancel(id)),
    noteDraft: (id, draft) => withStoreFailures(() => noteDraft(database, id, draft)),
  }
}

export async function addImportRoutes(app: FastifyInstance, parts: ImportParts): Promise<void> {
  const around = { store: storeOf(parts), desk: parts.desk }

  const questionFrom = async (request: FastifyRequest): Promise<ImportQuestion> => {
    const { headers, ip } = request
    const caller = await parts.access.actorOf(request)
    const contentType = headers['content-type'] ?? null
    const idempotencyKey = headerOf(headers['idempotency-key'])
    return { ...questionOf(request), caller, address: ip, contentType, idempotencyKey }
  }
  const refuseEarly = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const admitted = admitImport(await questionFrom(request))
    return 'status' in admitted ? sendAnswer(request, reply, admitted) : undefined
  }
  const answerRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const admitted = admitImport(await questionFrom(request))
    if ('status' in admitted) return sendAnswer(request, reply, admitted)
    const bytes = request.body instanceof Buffer ? request.body : Buffer.alloc(0)
    const body: ImportBody = { bytes, text: () => bodyOf(request).text }
    return sendAnswer(request, reply, await answerImport(admitted, body, around))
  }

  await app.register(async (scope) => {
    readBodiesAsBytes(scope, { FST_ERR_CTP_BODY_TOO_LARGE: refuseImport('too-large') })
    for (const { method, path, mostBytes } of IMPORT_ROUTES) {
      scope.route({
        method,
        url: `${API_PREFIX}${path.replace('{id}', ':id')}`,
        config: { access: { needs: 'draft' } },
        ...(mostBytes === 0 ? {} : { bodyLimit: mostBytes }),
        onRequest: refuseEarly,
        handler: answerRequest,
      })
    }
  })
  app.addHook('onClose', async () => parts.runs.cancelAll())
}
