/** Imports: one function from an admitted request to its answer, in the service and the mocks. */
import { actorOf, callerMay, type Caller } from '../../access/caller.ts'
import { DaySchema } from '../../calendar-date.ts'
import { echo } from '../../import/echo.ts'
import { formatOfMediaType } from '../../import/import-format.ts'
import { bodyOfRequest } from '../desk/body-of-request.ts'
import type { RequestBody, Surroundings } from '../desk/desk-question.ts'
import { orUnavailable } from '../desk/or-unavailable.ts'
import { draftAnswer } from '../desk/draft-answers.ts'
import { createdBefore, type Written } from '../desk/draft-writes.ts'
import { keyIn, onceOf } from '../desk/once.ts'
import { refuse, refuseMethod } from '../desk/refuse.ts'
import { Parameters } from '../parameters.ts'
import { isMethodOf, matchesOf, methodsAt } from '../path-pattern.ts'
import { refused } from '../problem.ts'
import type { Answer, Question } from '../question.ts'
import { importAnswer, importRowsAnswer } from './import-answers.ts'
import { IMPORT_ROUTES, type ImportRoute } from './import-routes.ts'
import { ProposeImportSchema } from './import-schema.ts'
import type { ImportStore, StoredImport } from './import-store.ts'
import { proposeImport } from './propose-import.ts'
import { refuseImport } from './refuse-import.ts'

export interface ImportQuestion extends Question {
  /** Null: nobody is signed in. */
  readonly caller: Caller | null
  readonly address: string | null
  readonly contentType: string | null
  readonly idempotencyKey: string | null
}

interface AdmittedImport {
  readonly route: ImportRoute
  readonly id: string
  readonly caller: Caller
  readonly key: string | null
  readonly question: ImportQuestion
}

export interface ImportBody {
  readonly bytes: Uint8Array
  /** The same as text; null: it is not UTF-8. */
  readonly text: () => string | null
}

export interface ImportSurroundings {
  readonly store: ImportStore
  readonly desk: Surroundings
}

/** The methods that are taken at a path; none when it is no path of these. */
export function importMethodsOf(path: string): string[] {
  return methodsAt(IMPORT_ROUTES, path)
}

/** Decided before a body of many megabytes is read. */
export function admitImport(question: ImportQuestion): AdmittedImport | Answer {
  const { method, path, caller, contentType, idempotencyKey } = question
  const match = matchesOf(IMPORT_ROUTES, path).find(({ route }) => isMethodOf(method, route))
  if (match === undefined) return refuseMethod(importMethodsOf(path))
  if (caller === null) return refuse('not-signed-in')
  if (!callerMay(caller, 'draft')) return refuse('not-allowed')
  const { route, id } = match
  if (route.body === 'file' && formatOfMediaType(contentType ?? '') === null) return refuseImport('unknown-format')
  const key = route.operationId === 'proposeImport' ? keyIn(idempotencyKey) : null
  return key === undefined ? refuse('bad-key') : { route, id, caller, key, question }
}

async function begin({ question, caller }: AdmittedImport, { bytes }: ImportBody, store: ImportStore): Promise<Answer> {
  const parameters = new Parameters(question.pairs, ['file', 'lang'])
  const name = parameters.single('file') ?? ''
  const language = parameters.language()
  if (parameters.faults.length > 0) return refused(parameters.faults)
  const format = formatOfMediaType(question.contentType ?? '')
  if (format === null) return refuseImport('unknown-format')
  const file = { name: echo(name === '' ? `file.${format}` : name), format, bytes }
  const stored = await store.begin({ owner: caller.id, file, language })
  return stored === null ? refuseImport('busy') : importAnswer(stored, 202)
}

async function propose(
  admitted: AdmittedImport,
  body: RequestBody,
  stored: StoredImport,
  { store, desk }: ImportSurroundings,
): Promise<Answer> {
  const { caller, question, key, id } = admitted
  const read = bodyOfRequest(ProposeImportSchema, body)
  if (read.refusal !== null) return read.refusal
  const answerOf = async ({ versions, refusal }: Written): Promise<Answer> => {
    if (versions === null) return refusal
    const today = DaySchema.parse(desk.now().slice(0, 10))
    return draftAnswer(versions, { ...desk, caller, today, reader: { language: 'en', asOf: null }, status: 201 })
  }
  const noted = async (written: Written): Promise<Answer> => {
    if (written.versions !== null) await store.noteDraft(stored.id, written.versions[0]?.id ?? '')
    return answerOf(written)
  }
  const asked = onceOf(key, ['proposeImport', id, read.value])
  const before = asked.length === 0 ? null : await desk.store.write((inside) => createdBefore(inside, caller.id, asked))
  if (before !== null) return noted(before)

  const { summary, summaryLanguage, withoutRefused = false } = read.value
  const result = stored.state === 'done' ? stored.result : null
  if (result === null || result.fileFaults.length > 0) return refuseImport('not-done')
  if (stored.draft !== null || result.changes.length === 0) return refuseImport('nothing-to-propose')
  if (!withoutRefused && result.rows.some(({ fate }) => fate === 'refused')) return refuseImport('rows-refused')
  const { address } = question
  // The import is a name of its own: it becomes one draft, however many ask at once.
  const once = [...asked, { key: `import-${id}`, digest: id }]
  const proposed = { summary, summaryLanguage, changes: [...result.changes] }
  const proposal = { actor: actorOf(caller), address, base: stored.base, proposed, once }
  return noted(await proposeImport(desk, proposal))
}

async function dispatch(admitted: AdmittedImport, body: ImportBody, around: ImportSurroundings): Promise<Answer> {
  const { route, id, caller, question } = admitted
  const { store } = around
  if (route.operationId === 'beginImport') return begin(admitted, body, store)
  const stored = await store.find(id, caller.id)
  if (stored === null) return refuseImport('unknown-import')
  if (route.operationId === 'listImportRows') return importRowsAnswer(stored, question.pairs)
  const { faults } = new Parameters(question.pairs, [])
  if (faults.length > 0) return refused(faults)
  switch (route.operationId) {
    case 'getImport':
      return importAnswer(stored)
    case 'cancelImport': {
      await store.cancel(id)
      return importAnswer((await store.find(id, caller.id)) ?? stored)
    }
    case 'proposeImport':
      return propose(admitted, { contentType: question.contentType, text: body.text() }, stored, around)
  }
}

export async function answerImport(
  admitted: AdmittedImport,
  body: ImportBody,
  around: ImportSurroundings,
): Promise<Answer> {
  return orUnavailable(dispatch(admitted, body, around))
}
