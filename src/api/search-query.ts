/** The four-language search index: fetched only once somebody searches. */
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { PLAIN_SITE, searchIndexOf, type Site } from '#src/domain/contract/site.ts'
import type { TextMatch } from '#src/domain/view.ts'
import { isPassing } from './errors.ts'
import { fetchJson } from './fetch-json.ts'

const EntriesSchema = z.array(z.strictObject({ id: z.string(), text: z.string() }))
const SearchIndexSchema = z.strictObject({ revision: z.int(), entries: EntriesSchema, bodies: EntriesSchema })

const TRIES = 2

/** What has the words of a search text, by id. */
export interface SearchText {
  readonly milestones: (q: string) => TextMatch
  readonly bodies: (q: string) => TextMatch
}

/** The folding of four alphabets is 4 kB that only somebody who searches needs. */
async function loadSearch() {
  const [{ matches }, { queryWords }] = await Promise.all([
    import('#src/domain/search/search-index.ts'),
    import('#src/domain/search/words.ts'),
  ])
  return { matches, queryWords }
}

export function searchQuery(revision: number, site: Site = PLAIN_SITE) {
  return queryOptions({
    queryKey: ['search-index', revision],
    queryFn: async ({ signal }): Promise<SearchText> => {
      const [data, { matches, queryWords }] = await Promise.all([
        fetchJson(searchIndexOf(site), SearchIndexSchema, signal),
        loadSearch(),
      ])
      const searchIn = (entries: z.infer<typeof EntriesSchema>) => {
        const texts = new Map(entries.map(({ id, text }) => [id, text]))
        return (q: string): TextMatch => {
          const words = queryWords(q)
          return (id) => matches(texts.get(id) ?? '', words)
        }
      }
      return { milestones: searchIn(data.entries), bodies: searchIn(data.bodies) }
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: (failures, error) => failures < TRIES && isPassing(error),
  })
}
