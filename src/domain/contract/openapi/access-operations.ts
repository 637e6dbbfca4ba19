/** Sessions and tokens as OpenAPI describes them, from the table that the service registers. */
import { ACCESS_OPERATIONS, OF_EVERYBODY, type AccessOperation } from '../access/access-operations.ts'
import { RefusalSchema } from '../desk/refusal.ts'
import { referenceTo } from './components.ts'

function refusal(description: string): object {
  return { description, content: { 'application/problem+json': { schema: referenceTo(RefusalSchema) } } }
}

const OF = {
  name: 'of',
  in: 'query',
  description: `Whose: the id of a person, or ${OF_EVERYBODY}. One’s own unless given; others’ are for administrators.`,
  schema: { type: 'string' },
  example: OF_EVERYBODY,
}

const ID = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id as the list has it.',
  schema: { type: 'string' },
  example: 'token-0123456789abcdef01',
}

function refusals({ needs, method, path, body }: AccessOperation): Record<number, object> {
  return {
    400: refusal('A parameter or the body was not understood.'),
    ...(needs === 'nothing'
      ? { 414: refusal('The address is too long.') }
      : { 401: refusal('Nobody is signed in.'), 403: refusal('The role or token does not allow it.') }),
    ...(path.includes('{id}') ? { 404: refusal('There is none with this id, or it is somebody else’s.') } : {}),
    ...(body === undefined
      ? {}
      : {
          413: refusal('The body is too large.'),
          415: refusal('The body is not JSON.'),
          422: refusal('Not accepted; all faults are named by field.'),
        }),
    ...(method === 'GET' ? {} : { 429: refusal('Too many requests.') }),
    ...(needs === 'nothing' ? {} : { 503: refusal('The store cannot do it now; nothing was changed.') }),
  }
}

function operationOf(operation: AccessOperation): object {
  const { operationId, summary, description, needs, status, answer, body, path, takesOf } = operation
  const content = answer === undefined ? {} : { content: { 'application/json': { schema: referenceTo(answer) } } }
  const asked =
    body === undefined ? null : { required: true, content: { 'application/json': { schema: referenceTo(body) } } }
  const known = [{ session: [] }, { token: [] }]
  return {
    operationId,
    summary,
    description,
    tags: ['access'],
    security: needs === 'nothing' ? [{}, ...known] : known,
    parameters: [...(path.includes('{id}') ? [ID] : []), ...(takesOf === true ? [OF] : [])],
    ...(asked === null ? {} : { requestBody: asked }),
    responses: { [status]: { description: summary, ...content }, ...refusals(operation) },
  }
}

/** By path, each with its operations by method. */
export function accessOperations(): Record<string, object> {
  const byPath = Map.groupBy<string, AccessOperation>(ACCESS_OPERATIONS, ({ path }) => path)
  return Object.fromEntries(
    [...byPath].map(([path, operations]) => [
      path,
      Object.fromEntries(operations.map((one) => [one.method.toLowerCase(), operationOf(one)])),
    ]),
  )
}
