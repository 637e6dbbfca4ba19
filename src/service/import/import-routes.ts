/** The routes of imports: a file is sent and tried out; how far it is, its rows; cancelled; proposed as a draft. */
import { actorOf, callerMay, type Caller } from '#src/domain/access/caller.ts'
import { bodyOfRequest } from '#src/domain/contract/desk/body-of-request.ts'
import type { Surroundings } from '#src/domain/contract/desk/desk-question.ts'
import { draftAnswer } from '#src/domain/contract/desk/draft-answers.ts'
import { refuse } from '#src/domain/contract/desk/refuse.ts'
import { ProposeImportSchema } from '#src/domain/contract/import/import-schema.ts'
import { Parameters } from '#src/domain/contract/parameters.ts'
import { refused } from '#src/domain/contract/problem.ts'
import { API_PREFIX, type Answer } from '#src/domain/contract/question.ts'
import { DaySchema } from '#src/domain/calendar-date.ts'
import { echo } from '#src/domain/import/echo.ts'
import { formatOfMediaType } from '#src/domain/import/import-format.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../access/access.ts'
import { questionOf } from '../http/api-routes.ts'
import { sendAnswer } from '../http/send-answer.ts'
import type { Database } from '../store/database.ts'
import type { ImportTable } from '../store/tables.ts'
import { importAnswer, importRowsAnswer, refuseImport } from './import-answers.ts'
import type { ImportRuns } from './import-runs.ts'
import { proposeImport } from './propose-import.ts'
import { MOST_BYTES } from './read/limits.ts'
import { findImport, noteDraft, resultOf } from './stored-imports.ts'

export interface ImportParts {
  readonly database: Database
  readonly desk: Surroundings
  readonly runs: ImportRuns
  readonly access: Pick<Access, 'actorOf'>
}

const NEEDS = { access: { needs: 'draft' } } as const
const PATH = `${API_PREFIX}/imports`
const JSON_BYTES = 10_000

type AnswerAsked = (request: FastifyRequest, caller: Caller) => Promise<Answer>
type AnswerOwn = (request: FastifyRequest, caller: Caller, row: ImportTable) => Answer | Promise<Answer>

function idOf({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : ''
}

export async function addImportRoutes(app: FastifyInstance, parts: ImportParts): Promise<void> {
  const { database, desk, runs, access } = parts

  const begin: AnswerAsked = async (request, caller) => {
    const parameters = new Parameters(questionOf(request).pairs, ['file', 'lang'])
    const name = parameters.single('file') ?? ''
    const language = parameters.language()
    if (parameters.faults.length > 0) return refused(parameters.faults)
    const format = formatOfMediaType(request.headers['content-type'] ?? '')
    if (format === null) return refuseImport('unknown-format')
    const bytes = request.body instanceof Buffer ? request.body : Buffer.alloc(0)
    const file = { name: echo(name === '' ? `file.${format}` : name), format, bytes }
    const row = await runs.begin({ owner: caller.id, file, language })
    return row === null ? refuseImport('busy') : importAnswer(row, 202)
  }

  const propose: AnswerOwn = async (request, caller, row) => {
    const { body } = request
    const text = body instanceof Buffer ? body.toString('utf8') : ''
    const read = bodyOfRequest(ProposeImportSchema, { contentType: request.headers['content-type'] ?? null, text })
    if (read.refusal !== null) return read.refusal
    const { summary, withoutRefused = false } = read.value
    const result = row.state === 'done' ? resultOf(row) : null
    if (result === null || result.fileFaults.length > 0) return refuseImport('not-done')
    if (row.draft !== null || result.changes.length === 0) return refuseImport('nothing-to-propose')
    if (!withoutRefused && result.rows.some(({ fate }) => fate === 'refused')) return refuseImport('rows-refused')
    const proposal = { actor: actorOf(caller), address: request.ip, base: row.base, summary, changes: result.changes }
    const { versions, refusal } = await proposeImport(desk, proposal)
    if (versions === null) return refusal
    await noteDraft(database, row.id, versions[0]?.id ?? '')
    const today = DaySchema.parse(desk.now().slice(0, 10))
    return draftAnswer(versions, { ...desk, caller, today, reader: { language: 'en', asOf: null }, status: 201 })
  }

  const asked = (answer: AnswerAsked) => async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = await access.actorOf(request)
    if (caller === null) return sendAnswer(request, reply, refuse('not-signed-in'))
    if (!callerMay(caller, 'draft')) return sendAnswer(request, reply, refuse('not-allowed'))
    return sendAnswer(request, reply, await answer(request, caller))
  }

  const own = (answer: AnswerOwn) =>
    asked(async (request, caller) => {
      const row = await findImport(database, idOf(request), caller.id, new Date())
      return row === null ? refuseImport('unknown-import') : answer(request, caller, row)
    })

  const cancel: AnswerOwn = async (request, caller, { id }) => {
    await runs.cancel(id)
    const row = await findImport(database, id, caller.id, new Date())
    return row === null ? refuseImport('unknown-import') : importAnswer(row)
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, bytes, done) => done(null, bytes))
    scope.setErrorHandler<FastifyError>(async (error, request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendAnswer(request, reply, refuseImport('too-large'))
      throw error
    })
    // Decided before a body of many megabytes is read, where a guard stands before the routes.
    scope.post(PATH, { config: NEEDS, bodyLimit: MOST_BYTES }, asked(begin))
    scope.get(
      `${PATH}/:id`,
      { config: NEEDS },
      own((_, __, row) => importAnswer(row)),
    )
    scope.get(
      `${PATH}/:id/rows`,
      { config: NEEDS },
      own((request, _, row) => importRowsAnswer(row, questionOf(request).pairs)),
    )
    scope.delete(`${PATH}/:id`, { config: NEEDS }, own(cancel))
    scope.post(`${PATH}/:id/propose`, { config: NEEDS, bodyLimit: JSON_BYTES }, own(propose))
  })
  app.addHook('onClose', async () => runs.cancelAll())
}
