/** GET /sources: what the reports and events rest on. `lang` is taken as everywhere; titles stay in their own language. */
import * as z from 'zod/mini'
import { SourceSchema, type Source } from '../../records/source.ts'
import { matches, searchableText } from '../../search/search-index.ts'
import { queryWords } from '../../search/words.ts'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import { SOURCE_KINDS, SOURCE_PARTIES, SOURCE_READS } from '../../vocabulary.ts'
import type { Edition } from '../edition.ts'
import { pageOf, pageQuery } from '../paging.ts'
import { Parameters } from '../parameters.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { PAGE_HEAD } from './answer-heads.ts'

export const SOURCE_PARAMETERS = [
  'official',
  'party',
  'kind',
  'language',
  'read',
  'q',
  'lang',
  'limit',
  'cursor',
] as const
/** A source that speaks for nobody's side is found under `none`. */
export const SOURCE_PARTY_KEYS = [...SOURCE_PARTIES, 'none'] as const
export const OFFICIAL_KEYS = ['yes', 'no'] as const

export const SourcesSchema = z.strictObject({ ...PAGE_HEAD, items: z.array(SourceSchema) })

function readSourceFilter(parameters: Parameters, sources: readonly Source[]) {
  const languages = [...new Set(sources.map(({ language }) => language))].toSorted()
  return {
    official: parameters.list('official', OFFICIAL_KEYS),
    party: parameters.list('party', SOURCE_PARTY_KEYS),
    kind: parameters.list('kind', SOURCE_KINDS),
    language: parameters.list('language', languages),
    read: parameters.list('read', SOURCE_READS),
    q: queryWords(parameters.text('q')),
  }
}
type SourceFilter = ReturnType<typeof readSourceFilter>

function asksFor<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function isAskedFor(source: Source, filter: SourceFilter): boolean {
  return (
    asksFor(filter.official, source.official ? 'yes' : 'no') &&
    asksFor(filter.party, source.party ?? 'none') &&
    asksFor(filter.kind, source.kind) &&
    asksFor(filter.language, source.language) &&
    asksFor(filter.read, source.read) &&
    (filter.q.length === 0 ||
      matches(searchableText([source.id, source.title, source.publisher, source.url ?? '']), filter.q))
  )
}

export function answerSources(edition: Edition, pairs: QueryPairs): Answer {
  const { revision, dataset } = edition
  const parameters = new Parameters(pairs, SOURCE_PARAMETERS)
  parameters.language()
  const filter = readSourceFilter(parameters, dataset.sources)
  const asPairs = Object.entries(filter).map(([key, value]): [string, string] => [key, JSON.stringify(value)])
  const page = pageQuery(parameters, { revision, list: 'sources', filter: asPairs })
  return unlessRefused(parameters.faults, () => ({
    revision,
    ...pageOf(
      dataset.sources.filter((source) => isAskedFor(source, filter)),
      page,
    ),
  }))
}
