/** The OpenAPI 3.1 document of the API. Its examples are answers about the records that are served. */
import type { Edition } from '../edition.ts'
import { ReadySchema } from '../answers/ready-answer.ts'
import { ProblemSchema } from '../problem.ts'
import { API_PREFIX } from '../question.ts'
import { ROUTES, type Route } from '../routes.ts'
import { componentSchemas, referenceTo } from './components.ts'
import { accessOperations } from './access-operations.ts'
import { deskOperations, SECURITY_SCHEMES } from './desk-operations.ts'
import { exampleOf } from './examples.ts'
import { fileOperations } from './file-operations.ts'
import { importOperations, recordOperations } from './import-operations.ts'
import { describedParameter, ID_PARAMETER } from './parameters.ts'

function problemResponse(description: string): object {
  return { description, content: { 'application/problem+json': { schema: referenceTo(ProblemSchema) } } }
}

function operationOf(route: Route, edition: Edition): object {
  const { path, operationId, summary, description, parameters, schema } = route
  const hasId = path.includes('{id}')
  return {
    operationId,
    summary,
    description,
    tags: [path === '/health' ? 'service' : 'tracker'],
    parameters: [...(hasId ? [ID_PARAMETER] : []), ...parameters.map((name) => describedParameter(path, name))],
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: referenceTo(schema), ...exampleOf(route, edition) } },
      },
      304: { description: 'Unchanged since the answer whose ETag was sent in If-None-Match.' },
      400: problemResponse('A parameter was not understood; all such are named.'),
      ...(hasId ? { 404: problemResponse('There is no milestone with this id.') } : {}),
      ...(path === '/health'
        ? {
            503: {
              description: 'The store cannot be reached.',
              content: { 'application/json': { schema: referenceTo(schema) } },
            },
          }
        : {}),
    },
  }
}

const OPENAPI_OPERATION = {
  operationId: 'getOpenapi',
  summary: 'This description',
  description: 'OpenAPI 3.1, generated from the schemas that the service itself uses.',
  tags: ['service'],
  parameters: [],
  responses: {
    200: { description: 'This description', content: { 'application/json': { schema: { type: 'object' } } } },
    304: { description: 'Unchanged since the answer whose ETag was sent in If-None-Match.' },
    400: problemResponse('A parameter was not understood; all such are named.'),
  },
}

const READY_OPERATION = {
  operationId: 'getReady',
  summary: 'Whether requests should be sent here now',
  description: 'Asks the store, which /health does not: for a load balancer.',
  tags: ['service'],
  parameters: [],
  responses: {
    200: { description: 'Ready', content: { 'application/json': { schema: referenceTo(ReadySchema) } } },
    400: problemResponse('A parameter was not understood; all such are named.'),
    503: {
      description: 'The store cannot be asked.',
      content: { 'application/json': { schema: referenceTo(ReadySchema) } },
    },
  },
}

export function openapiDocument(edition: Edition): unknown {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Four Paths',
      version: '1.0.0',
      summary: 'China-Japan-South Korea cooperation on the AI industry, milestone by milestone',
      description:
        'Reads the tracker at any date. Every status leads to its reports, every report to its sources, every flag to its rule. Unknown parameters and values are refused by name, never ignored.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API_PREFIX }],
    security: [],
    tags: [
      { name: 'tracker', description: 'The records and what follows from them.' },
      {
        name: 'files',
        description: 'What a selection leaves as: the same items, counts and fingerprint in every format.',
      },
      {
        name: 'editing',
        description:
          'Drafts, review and publication, and the audit trail. Needs somebody signed in; every write is whole or refused.',
      },
      { name: 'importing', description: 'Files tried out and proposed, and the whole record as files.' },
      { name: 'access', description: 'Who asks: sessions, and tokens for scripts.' },
      { name: 'service', description: 'The service itself.' },
    ],
    paths: {
      '/openapi.json': { get: OPENAPI_OPERATION },
      '/ready': { get: READY_OPERATION },
      ...Object.fromEntries(ROUTES.map((route) => [route.path, { get: operationOf(route, edition) }])),
      ...fileOperations(),
      ...deskOperations(),
      ...importOperations(),
      ...recordOperations(),
      ...accessOperations(),
    },
    components: { schemas: componentSchemas(), securitySchemes: SECURITY_SCHEMES },
  }
}
