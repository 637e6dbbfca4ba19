/** The four-language search index: fetched only once somebody searches. */
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { SearchEntry } from '#src/domain/search/search-index.ts'
import { isPassing } from './errors.ts'
import { fetchJson } from './fetch-json.ts'

const SearchIndexSchema = z.strictObject({
  revision: z.int(),
  entries: z.array(z.strictObject({ id: z.string(), text: z.string() })),
})

const TRIES = 2

export function searchQuery(revision: number) {
  return queryOptions({
    queryKey: ['search-index', revision],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const { data } = await fetchJson('/search-index', SearchIndexSchema, signal)
      const entries: readonly SearchEntry[] = data.entries
      return new Map(entries.map(({ id, text }) => [id, text]))
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => failures < TRIES && isPassing(error),
  })
}
