/** The editing desk as OpenAPI describes it, from the very table that answers it. */
import type * as z from 'zod/mini'
import { AUDIT_FILES } from '../../editing/audit-file.ts'
import { DraftDetailSchema } from '../desk/desk-answers.ts'
import { DESK_ROUTES, type DeskRoute, type Precondition } from '../desk/desk-routes.ts'
import { RefusalSchema } from '../desk/refusal.ts'
import { ProblemSchema } from '../problem.ts'
import { referenceTo } from './components.ts'
import { describedParameter, ID_PARAMETER } from './parameters.ts'

export const SECURITY_SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: 'four-paths-session', description: 'Given at sign-in.' },
  token: { type: 'http', scheme: 'bearer', description: 'A personal token, for scripts.' },
}

const DRAFT_ID = { ...ID_PARAMETER, description: 'Id of the draft.', example: 'd0199c0ffee0123456789ab' }

const IF_MATCH: Readonly<Record<Exclude<Precondition, 'none'>, string>> = {
  version: '"v3"',
  revision: '"r12"',
  both: '"v3-r12"',
}

export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A name of one’s own for this request, never used for another: when it is sent again because its answer was lost, the answer names the draft that was created the first time. Kept for a day.',
  schema: { type: 'string' },
  example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
}

function ifMatch(precondition: Precondition): object[] {
  if (precondition === 'none') return []
  const description = 'What whoever writes has before him: version of the draft, revision of the tracker, or both.'
  const schema = { type: 'string' }
  return [{ name: 'If-Match', in: 'header', required: true, description, schema, example: IF_MATCH[precondition] }]
}

function refusal(description: string): object {
  return { description, content: { 'application/problem+json': { schema: referenceTo(RefusalSchema) } } }
}

/** What can go wrong with a route, by what it takes. */
function refusals({ path, precondition, body, method, parameters, operationId }: DeskRoute): Record<number, object> {
  const isWrite = method !== 'GET' && path !== '/preview'
  /** What a draft holds is looked at again, though it is not sent. */
  const isWeighed = operationId === 'submitDraft' || operationId === 'publishDraft'
  return {
    400: {
      description: `A parameter was not understood${body === null ? '' : ', or the body is not JSON'}.`,
      content: {
        'application/problem+json': {
          schema: { anyOf: [referenceTo(ProblemSchema), referenceTo(RefusalSchema)] },
        },
      },
    },
    401: refusal('Nobody is signed in.'),
    403: refusal('The role does not allow it, only the author may, or a second person is needed.'),
    ...(path.includes('{id}') ? { 404: refusal('There is nothing with this id.') } : {}),
    ...(precondition === 'version' || precondition === 'both'
      ? { 409: refusal('The draft is in another state.') }
      : {}),
    ...(precondition === 'none'
      ? {}
      : {
          412: refusal(
            'Somebody was faster, or the draft would undo what was changed since its base; the answer says how things stand.',
          ),
        }),
    ...(body === null ? {} : { 413: refusal('The body is too large.'), 415: refusal('The body is not JSON.') }),
    ...(isWeighed || body !== null ? { 422: refusal('Not accepted; all faults are named by field.') } : {}),
    ...(precondition === 'none' ? {} : { 428: refusal('If-Match is missing.') }),
    ...(method === 'GET' ? {} : { 429: refusal('Too many requests.') }),
    ...(parameters.length > 0 || isWrite ? { 503: refusal('The store cannot do it now; nothing was changed.') } : {}),
  }
}

function contentOf({ schema, file }: DeskRoute): object {
  if (file === 'csv') return { 'text/csv': { schema: { type: 'string' } } }
  return { 'application/json': { schema: referenceTo(schema) } }
}

function successHeaders({ schema, status, file }: DeskRoute): object {
  const text = { type: 'string' }
  if (file !== undefined) {
    const description = `attachment; filename="${AUDIT_FILES[file].name}"`
    return { headers: { 'content-disposition': { description, schema: text } } }
  }
  if (status === 201) {
    return {
      headers: {
        etag: { description: 'For If-Match, such as "v1-r12".', schema: text },
        location: { description: 'Address of the draft.', schema: text },
      },
    }
  }
  return schema === DraftDetailSchema
    ? { headers: { etag: { description: 'For If-Match, such as "v3-r12".', schema: text } } }
    : {}
}

function requestBody(body: z.ZodMiniType | null): object {
  if (body === null) return {}
  return { requestBody: { required: true, content: { 'application/json': { schema: referenceTo(body) } } } }
}

function operationOf(route: DeskRoute): object {
  const { path, operationId, summary, description, precondition, parameters, status } = route
  const id = path.startsWith('/drafts/') ? [DRAFT_ID] : path.includes('{id}') ? [ID_PARAMETER] : []
  return {
    operationId,
    summary,
    description,
    tags: ['editing'],
    security: [{ session: [] }, { token: [] }],
    parameters: [
      ...id,
      ...ifMatch(precondition),
      ...(route.isOnce === true ? [IDEMPOTENCY_KEY] : []),
      ...parameters.map((name) => describedParameter(path, name)),
    ],
    ...requestBody(route.body),
    responses: {
      [status]: { description: summary, ...successHeaders(route), content: contentOf(route) },
      ...refusals(route),
    },
  }
}

/** By path, each with its operations by method. */
export function deskOperations(): Record<string, object> {
  const byPath = Map.groupBy(DESK_ROUTES, ({ path }) => path)
  return Object.fromEntries(
    [...byPath].map(([path, routes]) => [
      path,
      Object.fromEntries(routes.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  )
}
