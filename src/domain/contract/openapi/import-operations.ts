/** Imports and the whole record as OpenAPI describes them, from the tables that answer them. */
import { IMPORT_MEDIA_TYPES } from '../../import/import-format.ts'
import { RefusalSchema } from '../desk/refusal.ts'
import { IMPORT_ROUTES, type ImportRoute } from '../import/import-routes.ts'
import { ImportProblemSchema } from '../import/import-schema.ts'
import { RECORD_EXPORTS, recordMediaType, type RecordExport } from '../import/record-routes.ts'
import { ProblemSchema } from '../problem.ts'
import { referenceTo } from './components.ts'
import { IDEMPOTENCY_KEY } from './desk-operations.ts'
import { describedParameter } from './parameters.ts'

const SECURITY = [{ session: [] }, { token: [] }]

const ID = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the import.',
  schema: { type: 'string' },
  example: 'i0199c0ffee0123456789ab',
}

function refusal(description: string, schema: object = referenceTo(RefusalSchema)): object {
  return { description, content: { 'application/problem+json': { schema } } }
}

const OF_EITHER = { anyOf: [referenceTo(ImportProblemSchema), referenceTo(RefusalSchema)] }

function requestBody({ body }: ImportRoute): object {
  if (body === null) return {}
  const content =
    body === 'file'
      ? Object.fromEntries(
          Object.values(IMPORT_MEDIA_TYPES).map((type) => [
            type,
            { schema: type === 'application/json' ? {} : { type: 'string', contentMediaType: type } },
          ]),
        )
      : { 'application/json': { schema: referenceTo(body) } }
  return { requestBody: { required: true, content } }
}

function refusals({ path, method, body, operationId }: ImportRoute): Record<number, object> {
  return {
    400: refusal(`A parameter was not understood${body === null ? '' : ', or the body cannot be read'}.`, {
      anyOf: [referenceTo(ProblemSchema), referenceTo(RefusalSchema)],
    }),
    401: refusal('Nobody is signed in.'),
    403: refusal('The role does not allow it.'),
    ...(path.includes('{id}')
      ? { 404: refusal('There is none with this id, or it is somebody else’s.', referenceTo(ImportProblemSchema)) }
      : {}),
    ...(operationId === 'proposeImport'
      ? {
          409: refusal('It has not come to its end, changes nothing, or has rows that were refused.', OF_EITHER),
          412: refusal('What it touches was changed since the dry run.'),
          422: refusal('Not accepted; all faults are named by field.'),
        }
      : {}),
    ...(body === null
      ? {}
      : { 413: refusal('The body is too large.', OF_EITHER), 415: refusal('Not a format that is taken.', OF_EITHER) }),
    ...(method === 'GET' ? {} : { 429: refusal('Too many requests, or too many imports at once.', OF_EITHER) }),
    503: refusal('The store cannot do it now; nothing was changed.'),
  }
}

function operationOf(route: ImportRoute): object {
  const { path, operationId, summary, description, parameters, status, schema } = route
  return {
    operationId,
    summary,
    description,
    tags: ['importing'],
    security: SECURITY,
    parameters: [
      ...(path.includes('{id}') ? [ID] : []),
      ...(operationId === 'proposeImport' ? [IDEMPOTENCY_KEY] : []),
      ...parameters.map((name) => describedParameter(path, name)),
    ],
    ...requestBody(route),
    responses: {
      [status]: {
        description: summary,
        ...(status === 200
          ? {}
          : { headers: { location: { description: 'Where it is.', schema: { type: 'string' } } } }),
        content: { 'application/json': { schema: referenceTo(schema) } },
      },
      ...refusals(route),
    },
  }
}

/** By path, each with its operations by method. */
export function importOperations(): Record<string, object> {
  return Object.fromEntries(
    [...Map.groupBy(IMPORT_ROUTES, ({ path }) => path)].map(([path, routes]) => [
      path,
      Object.fromEntries(routes.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  )
}

const RECORDS: Readonly<Record<RecordExport, readonly [operationId: string, summary: string]>> = {
  'records.json': ['exportRecords', 'The whole record as one JSON document'],
  'records-json.zip': ['exportRecordFiles', 'The whole record as the JSON files that the service starts from'],
  'records-csv.zip': ['exportRecordTables', 'The whole record as CSV files, one a table'],
  'records.xlsx': ['exportRecordWorkbook', 'The whole record as a workbook to be amended'],
  'records-empty.xlsx': ['exportEmptyWorkbook', 'A workbook to be filled in'],
}

function recordOperation(name: RecordExport): object {
  const [operationId, summary] = RECORDS[name]
  const type = recordMediaType(name)
  const schema = type === 'application/json' ? { type: 'object' } : { type: 'string', contentMediaType: type }
  const text = { type: 'string' }
  return {
    operationId,
    summary,
    description: 'What `POST /imports` takes back; without an amendment it changes nothing. For those who may draft.',
    tags: ['importing'],
    security: SECURITY,
    parameters: [describedParameter(`/${name}`, 'lang')],
    responses: {
      200: {
        description: summary,
        headers: {
          'content-disposition': { description: 'A name that tells the revision.', schema: text },
          'four-paths-fingerprint': { description: 'Fingerprint of the whole record.', schema: text },
        },
        content: { [type]: { schema } },
      },
      400: refusal('A parameter was not understood; all such are named.', referenceTo(ProblemSchema)),
      401: refusal('Nobody is signed in.'),
      403: refusal('The role does not allow it.'),
    },
  }
}

/** By path, each with its one operation. */
export function recordOperations(): Record<string, object> {
  return Object.fromEntries(RECORD_EXPORTS.map((name) => [`/${name}`, { get: recordOperation(name) }]))
}
