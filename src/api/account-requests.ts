/** Sessions and tokens: one's own, and for an administrator everybody's. */
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { OpenSessionsSchema, SignedOutSchema } from '#src/domain/contract/access/session-schema.ts'
import {
  MadeTokenSchema,
  TokensSchema,
  type MadeToken,
  type NewToken,
} from '#src/domain/contract/access/token-schema.ts'
import { RequestError } from './errors.ts'
import { fetchJson } from './fetch-json.ts'
import { sendJson } from './send-json.ts'

function listAddress(path: string, of: string | null): string {
  return `${API_PREFIX}${path}${of === null ? '' : `?${new URLSearchParams({ of }).toString()}`}`
}

/** @param of whose; null: one's own. Anybody else's are an administrator's to see. */
export function sessionsQuery(of: string | null) {
  return queryOptions({
    queryKey: ['sessions', of ?? ''],
    queryFn: async ({ signal }) => (await fetchJson(listAddress('/sessions', of), OpenSessionsSchema, signal)).sessions,
  })
}

export function tokensQuery(of: string | null) {
  return queryOptions({
    queryKey: ['tokens', of ?? ''],
    queryFn: async ({ signal }) => (await fetchJson(listAddress('/tokens', of), TokensSchema, signal)).tokens,
  })
}

export function endSession(id: string, csrfToken: string | null): Promise<null> {
  return sendJson({ method: 'DELETE', path: `/sessions/${id}`, csrfToken }, z.null())
}

export function revokeToken(id: string, csrfToken: string | null): Promise<null> {
  return sendJson({ method: 'DELETE', path: `/tokens/${id}`, csrfToken }, z.null())
}

export function makeToken(body: NewToken, csrfToken: string | null): Promise<MadeToken> {
  return sendJson({ method: 'POST', path: '/tokens', body, csrfToken }, MadeTokenSchema)
}

/** @returns where to end the sign-in at the provider too; null when it does not offer that */
export async function signOut(csrfToken: string | null): Promise<string | null> {
  const headers = csrfToken === null ? {} : { 'x-csrf-token': csrfToken }
  const response = await fetch('/auth/sign-out', { method: 'POST', headers })
  if (!response.ok) throw new RequestError({ kind: 'http', status: response.status, detail: response.statusText })
  return SignedOutSchema.parse(await response.json()).signOutAt
}
