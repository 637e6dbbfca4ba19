/**
 * The API about who asks: what each operation needs and takes. The service registers its routes from it, OpenAPI describes
 * it, answer-access.ts answers it. `?of=` narrows both lists to one person by id, for a page of an administrator.
 */
import * as z from 'zod/mini'
import type { Need } from '../../access/need.ts'
import { OpenSessionsSchema, SessionSchema } from './session-schema.ts'
import { MadeTokenSchema, NewTokenSchema, TokensSchema } from './token-schema.ts'

export type AccessOperationId =
  | 'getSession'
  | 'listSessions'
  | 'endSession'
  | 'listTokens'
  | 'makeToken'
  | 'revokeToken'

export interface AccessOperation {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the prefix of the API; `{id}` stands for one part. */
  readonly path: string
  readonly operationId: AccessOperationId
  readonly needs: Need
  readonly summary: string
  readonly description: string
  /** The parameter that asks for everybody's or for one person's, which only an administrator may. */
  readonly takesOf?: true
  readonly body?: z.ZodMiniType
  readonly status: 200 | 201 | 204
  /** Absent with 204. */
  readonly answer?: z.ZodMiniType
}

/** `?of=everybody`; otherwise the id of a person. */
export const OF_EVERYBODY = 'everybody'

export const ACCESS_OPERATIONS: readonly AccessOperation[] = [
  {
    method: 'GET',
    path: '/session',
    operationId: 'getSession',
    needs: 'nothing',
    summary: 'Who asks',
    description:
      'Name, role and permissions of whoever is signed in or whose token this is; whether signing in is offered at all, and who may read.',
    status: 200,
    answer: SessionSchema,
  },
  {
    method: 'GET',
    path: '/sessions',
    operationId: 'listSessions',
    needs: 'own',
    summary: 'Where somebody is signed in',
    description: 'One’s own; an administrator may ask for everybody’s, or for one person’s by id.',
    takesOf: true,
    status: 200,
    answer: OpenSessionsSchema,
  },
  {
    method: 'DELETE',
    path: '/sessions/{id}',
    operationId: 'endSession',
    needs: 'own',
    summary: 'Sign out elsewhere',
    description: 'Ends one of one’s own sessions; an administrator may end anybody’s.',
    status: 204,
  },
  {
    method: 'GET',
    path: '/tokens',
    operationId: 'listTokens',
    needs: 'own',
    summary: 'Tokens for scripts',
    description:
      'One’s own, without their secrets; an administrator may ask for everybody’s, or for one person’s by id.',
    takesOf: true,
    status: 200,
    answer: TokensSchema,
  },
  {
    method: 'POST',
    path: '/tokens',
    operationId: 'makeToken',
    needs: 'session',
    summary: 'Make a token',
    description:
      'The secret is in this answer and nowhere else. A token may do what it was made for, and never more than its owner may at the time. Only somebody who is signed in makes one: a token cannot make another.',
    body: NewTokenSchema,
    status: 201,
    answer: MadeTokenSchema,
  },
  {
    method: 'DELETE',
    path: '/tokens/{id}',
    operationId: 'revokeToken',
    needs: 'own',
    summary: 'Revoke a token',
    description: 'One of one’s own; an administrator may revoke anybody’s. It holds at once.',
    status: 204,
  },
]
