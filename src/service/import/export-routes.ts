/** GET /records.…: the whole record, for those who keep it. */
import { refuse } from '#src/domain/contract/desk/refuse.ts'
import { Parameters } from '#src/domain/contract/parameters.ts'
import { refused } from '#src/domain/contract/problem.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { callerMay } from '#src/domain/access/caller.ts'
import { IMPORT_MEDIA_TYPES } from '#src/domain/import/import-format.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../access/access.ts'
import type { ServedEdition } from '../edition/served-edition.ts'
import { questionOf } from '../http/api-routes.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { RECORD_EXPORTS, RecordExports, type RecordExport } from './record-exports.ts'

function mediaTypeOf(name: RecordExport): string {
  if (name.endsWith('.xlsx')) return IMPORT_MEDIA_TYPES.xlsx
  return name.endsWith('.zip') ? IMPORT_MEDIA_TYPES.zip : `${IMPORT_MEDIA_TYPES.json}; charset=utf-8`
}

export function addExportRoutes(app: FastifyInstance, served: ServedEdition, access: Pick<Access, 'actorOf'>): void {
  const exports = new RecordExports()
  for (const name of RECORD_EXPORTS) {
    const [base, ...endings] = name.split('.')
    const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const caller = await access.actorOf(request)
      if (caller === null) return sendAnswer(request, reply, refuse('not-signed-in'))
      if (!callerMay(caller, 'draft')) return sendAnswer(request, reply, refuse('not-allowed'))
      const parameters = new Parameters(questionOf(request).pairs, ['lang'])
      const language = parameters.language()
      if (parameters.faults.length > 0) return sendAnswer(request, reply, refused(parameters.faults))
      const { edition } = served.current
      const bytes = await exports.fileOf(edition, name, language)
      const file = `four-paths_${base}_r${edition.revision}.${endings.join('.')}`
      return reply
        .headers({
          'content-type': mediaTypeOf(name),
          'content-disposition': `attachment; filename="${file}"`,
          'cache-control': 'private, no-store',
          'four-paths-fingerprint': edition.fingerprint,
        })
        .send(Buffer.from(bytes))
    }
    app.get(`${API_PREFIX}/${name}`, { config: { access: { needs: 'draft' } } }, send)
  }
}
