/** Who is signed in on this page. Readers never need it: only what they may not do asks. */
import { queryOptions } from '@tanstack/react-query'
import { SessionSchema, type Session } from '#src/domain/contract/access/session-schema.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { isPassing } from './errors.ts'
import { fetchJson } from './fetch-json.ts'

export type { Session } from '#src/domain/contract/access/session-schema.ts'

/** A session can end elsewhere; what is refused in the meantime says so by itself. */
const ASK_AGAIN_MS = 60_000
const TRIES = 1

export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }): Promise<Session> => fetchJson(`${API_PREFIX}/session`, SessionSchema, signal),
    staleTime: ASK_AGAIN_MS,
    retry: (failures, error) => failures < TRIES && isPassing(error),
  })
}
