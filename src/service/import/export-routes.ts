/** The routes of the whole record: admitted as the contract says, made in a thread of their own. */
import {
  admitRecordExport,
  RECORD_EXPORTS,
  recordHeaders,
  type RecordExport,
} from '#src/domain/contract/import/record-routes.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServedEdition } from '../edition/served-edition.ts'
import type { ActorSource } from '../http/actor-source.ts'
import { questionOf } from '../http/api-routes.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { RecordExports } from './record-exports.ts'

export function addExportRoutes(app: FastifyInstance, served: ServedEdition, access: ActorSource): void {
  const exports = new RecordExports()
  const send = (name: RecordExport) => async (request: FastifyRequest, reply: FastifyReply) => {
    const order = admitRecordExport(name, questionOf(request), await access.actorOf(request))
    if ('status' in order) return sendAnswer(request, reply, order)
    const { edition } = served.current
    const bytes = await exports.fileOf(edition, order)
    return reply.headers(recordHeaders(name, edition)).send(Buffer.from(bytes))
  }
  for (const name of RECORD_EXPORTS) {
    app.get(`${API_PREFIX}/${name}`, { config: { access: { needs: 'draft' } } }, send(name))
  }
}
