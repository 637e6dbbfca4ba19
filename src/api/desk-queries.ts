/** What the editing desk is asked: drafts, one draft, and who did what. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { AuditSchema, DraftDetailSchema, DraftsSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { AuditFile } from '#src/domain/editing/audit-file.ts'
import type { AuditQuery } from '#src/domain/editing/audit-query.ts'
import type { DraftState } from '#src/domain/editing/draft.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { isPassing } from './errors.ts'
import { fetchJson } from './fetch-json.ts'
import { firstPage } from './first-page.ts'

const DRAFTS_A_PAGE = 50
const ENTRIES_A_PAGE = 100
const TRIES = 1

const retry = (failures: number, error: unknown): boolean => failures < TRIES && isPassing(error)

function withCursor(path: string, pairs: Record<string, string>, cursor: string | null): string {
  const query = new URLSearchParams({ ...pairs, ...(cursor === null ? {} : { cursor }) })
  return `${API_PREFIX}${path}?${query.toString()}`
}

export interface DraftFilter {
  readonly state: DraftState | null
  readonly isOwn: boolean
}

export function draftsQuery({ state, isOwn }: DraftFilter) {
  const pairs = {
    limit: String(DRAFTS_A_PAGE),
    ...(state === null ? {} : { state }),
    ...(isOwn ? { author: 'me' } : {}),
  }
  return infiniteQueryOptions({
    queryKey: ['drafts', state, isOwn],
    queryFn: ({ signal, pageParam }) => fetchJson(withCursor('/drafts', pairs, pageParam), DraftsSchema, signal),
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry,
  })
}

export const draftKey = (id: string, language: Language): readonly string[] => ['draft', id, language]

export function draftQuery(id: string, language: Language) {
  return queryOptions({
    queryKey: draftKey(id, language),
    queryFn: ({ signal }) =>
      fetchJson(`${API_PREFIX}/drafts/${encodeURIComponent(id)}?lang=${language}`, DraftDetailSchema, signal),
    retry,
  })
}

/** As addresses name it: `{ actor, action, record, since, until }`, empty where anything will do. */
export type AuditChoice = Readonly<Record<keyof AuditQuery, string>>

function asked(choice: AuditChoice): Record<string, string> {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''))
}

/** Of those entries, or of the whole trail, as a file. */
export function auditFileAddress(file: AuditFile, choice: AuditChoice | null = null): string {
  const query = new URLSearchParams(choice === null ? {} : asked(choice)).toString()
  return `${API_PREFIX}/audit.${file}${query === '' ? '' : `?${query}`}`
}

export function auditQuery(choice: AuditChoice) {
  const pairs = { limit: String(ENTRIES_A_PAGE), ...asked(choice) }
  return infiniteQueryOptions({
    queryKey: ['audit', choice],
    queryFn: ({ signal, pageParam }) => fetchJson(withCursor('/audit', pairs, pageParam), AuditSchema, signal),
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry,
  })
}
