/** Imports as the pages ask for them: a file sent, how far it is, what became of its rows, and the draft it becomes. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { ImportRowsSchema, ImportSchema, type ImportView } from '#src/domain/contract/import/import-schema.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { IMPORT_MEDIA_TYPES, type ImportFormat } from '#src/domain/import/import-format.ts'
import type { Fate } from '#src/domain/import/row-fate.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { RequestError } from './errors.ts'
import { describeIssue, fetchJson, readBody } from './fetch-json.ts'
import { firstPage } from './first-page.ts'
import { RequestKeys } from './request-key.ts'
import { sendJson } from './send-json.ts'

const LOOK_AGAIN_MS = 700
const ROWS_A_PAGE = 100
/** Twenty megabytes on a slow line. */
const UPLOAD_MS = 300_000

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => fetchJson(`${API_PREFIX}/imports/${encodeURIComponent(id)}`, ImportSchema, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_AGAIN_MS : false),
    retry: false,
  })
}

export function importRowsQuery(id: string, fate: Fate | null) {
  return infiniteQueryOptions({
    queryKey: ['import-rows', id, fate],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({
        limit: String(ROWS_A_PAGE),
        ...(fate === null ? {} : { fate }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      })
      const address = `${API_PREFIX}/imports/${encodeURIComponent(id)}/rows?${query.toString()}`
      return fetchJson(address, ImportRowsSchema, signal)
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: false,
  })
}

export interface Upload {
  readonly file: File
  readonly format: ImportFormat
  readonly language: Language
  readonly csrfToken: string | null
}

export async function sendImport({ file, format, language, csrfToken }: Upload): Promise<ImportView> {
  const query = new URLSearchParams({ file: file.name, lang: language })
  const patience = AbortSignal.timeout(UPLOAD_MS)
  const response = await fetch(`${API_PREFIX}/imports?${query.toString()}`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': IMPORT_MEDIA_TYPES[format],
      ...(csrfToken === null ? {} : { 'x-csrf-token': csrfToken }),
    },
    body: file,
    signal: patience,
  }).catch((error: unknown) => {
    throw new RequestError({ kind: patience.aborted ? 'timeout' : 'offline' }, error)
  })
  const body = await readBody(response)
  if (!response.ok) throw new RequestError({ kind: 'http', status: response.status, detail: response.statusText })
  const parsed = ImportSchema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new RequestError({ kind: 'invalid-response', place: describeIssue(parsed.error) }, parsed.error)
}

export function cancelImport(id: string, csrfToken: string | null): Promise<ImportView> {
  return sendJson({ method: 'DELETE', path: `/imports/${encodeURIComponent(id)}`, csrfToken }, ImportSchema)
}

const keys = new RequestKeys()

interface ProposedImport {
  readonly id: string
  readonly summary: string
  readonly summaryLanguage: Language
  readonly withoutRefused: boolean
  readonly csrfToken: string | null
}

export function proposeImport({ id, summary, summaryLanguage, withoutRefused, csrfToken }: ProposedImport) {
  const body = { summary, summaryLanguage, withoutRefused }
  const path = `/imports/${encodeURIComponent(id)}/propose`
  const write = { method: 'POST', path, body, csrfToken } as const
  return keys.once(`${id} ${JSON.stringify(body)}`, (key) => sendJson({ ...write, key }, DraftDetailSchema))
}
