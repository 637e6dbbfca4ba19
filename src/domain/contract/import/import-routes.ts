/** Every path of imports: the service registers its routes from it, OpenAPI describes it, answer-import.ts answers it. */
import type * as z from 'zod/mini'
import { DraftDetailSchema } from '../desk/desk-answers.ts'
import { ImportRowsSchema, ImportSchema, ProposeImportSchema } from './import-schema.ts'

/** As sent. The reference records are 0.4 MB as JSON, a tenth of it as an archive. */
export const MOST_IMPORT_BYTES = 20 * 1024 * 1024
const PROPOSAL_BYTES = 10_000

export type ImportOperation = 'beginImport' | 'getImport' | 'listImportRows' | 'cancelImport' | 'proposeImport'

export interface ImportRoute {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the prefix; `{id}` stands for one part. */
  readonly path: string
  readonly operationId: ImportOperation
  readonly summary: string
  readonly description: string
  /** Names of the query's parameters, described in openapi/parameters.ts. */
  readonly parameters: readonly string[]
  /** A file of one of the formats, JSON of this schema, or nothing. */
  readonly body: 'file' | z.ZodMiniType | null
  readonly mostBytes: number
  readonly status: 200 | 201 | 202
  readonly schema: z.ZodMiniType
}

export const IMPORT_ROUTES: readonly ImportRoute[] = [
  {
    method: 'POST',
    path: '/imports',
    operationId: 'beginImport',
    summary: 'Tries a file out',
    description:
      'A dry run: nothing is written but what would become of each row. Answered at once; Location says where to look how far it is.',
    parameters: ['file', 'lang'],
    body: 'file',
    mostBytes: MOST_IMPORT_BYTES,
    status: 202,
    schema: ImportSchema,
  },
  {
    method: 'GET',
    path: '/imports/{id}',
    operationId: 'getImport',
    summary: 'How far an import is, and what it would do',
    description: 'One’s own, for a day.',
    parameters: [],
    body: null,
    mostBytes: 0,
    status: 200,
    schema: ImportSchema,
  },
  {
    method: 'GET',
    path: '/imports/{id}/rows',
    operationId: 'listImportRows',
    summary: 'What would become of each row',
    description: 'In the order of the file: new, changed, the same or refused, with sheet, row, field and reason.',
    parameters: ['fate', 'limit', 'cursor'],
    body: null,
    mostBytes: 0,
    status: 200,
    schema: ImportRowsSchema,
  },
  {
    method: 'DELETE',
    path: '/imports/{id}',
    operationId: 'cancelImport',
    summary: 'Gives an import up',
    description: 'One that has come to its end stays as it is.',
    parameters: [],
    body: null,
    mostBytes: 0,
    status: 200,
    schema: ImportSchema,
  },
  {
    method: 'POST',
    path: '/imports/{id}/propose',
    operationId: 'proposeImport',
    summary: 'Makes the changes of an import one draft',
    description: 'Handed in for review. Refused when what it touches was changed since the dry run.',
    parameters: [],
    body: ProposeImportSchema,
    mostBytes: PROPOSAL_BYTES,
    status: 201,
    schema: DraftDetailSchema,
  },
]
