/** The rows of the list: which sources, in which order, with what rests on each. */
import { endOf } from '#src/domain/calendar-date.ts'
import type { Source } from '#src/domain/records/source.ts'
import { matches, searchableText } from '#src/domain/search/search-index.ts'
import { queryWords } from '#src/domain/search/words.ts'
import { SIDES, sideOf } from '#src/domain/sources/coverage.ts'
import { sourceMarks, type SourceMark } from '#src/domain/sources/source-marks.ts'
import { UNUSED, type SourceUse } from '#src/domain/sources/source-uses.ts'
import { LANGUAGES, SOURCE_KINDS, SOURCE_READS, type Language } from '#src/domain/vocabulary.ts'
import type { SourceColumn, SourceFilter, SourceSorting, UsedKey } from './source-address.ts'

export interface SourceRow {
  readonly source: Source
  readonly use: SourceUse
  readonly marks: readonly SourceMark[]
}

export function sourceRows(sources: readonly Source[], uses: ReadonlyMap<string, SourceUse>): SourceRow[] {
  return sources.map((source) => ({ source, use: uses.get(source.id) ?? UNUSED, marks: sourceMarks(source) }))
}

/** The tags of the records: those of the tracker first, then the others in the order of their letters. */
export function sourceLanguages(sources: readonly Source[]): string[] {
  const tags = [...new Set(sources.map(({ language }) => language))].toSorted()
  const own = LANGUAGES.filter((language) => tags.includes(language))
  return [...own, ...tags.filter((tag) => !own.some((language) => language === tag))]
}

function isUsedBy({ reports, events }: SourceUse, key: UsedKey): boolean {
  switch (key) {
    case 'reports':
      return reports > 0
    case 'events':
      return events.length > 0
    case 'nothing':
      return reports === 0 && events.length === 0
  }
}

function isAskedFor({ source, use, marks }: SourceRow, filter: SourceFilter): boolean {
  return (
    (filter.side === '' || sideOf(source) === filter.side) &&
    (filter.official === '' || source.official === (filter.official === 'yes')) &&
    (filter.sourceLang === '' || source.language === filter.sourceLang) &&
    (filter.read === '' || source.read === filter.read) &&
    (filter.sourceKind === '' || source.kind === filter.sourceKind) &&
    (filter.mark === '' || marks.includes(filter.mark)) &&
    (filter.used === '' || isUsedBy(use, filter.used))
  )
}

export function filterRows(rows: readonly SourceRow[], filter: SourceFilter): SourceRow[] {
  const words = queryWords(filter.find)
  const hasWords = ({ source: { id, title, publisher, url } }: SourceRow): boolean =>
    words.length === 0 || matches(searchableText([id, title, publisher, url ?? '']), words)
  return rows.filter((row) => isAskedFor(row, filter) && hasWords(row))
}

/** Null: the source has nothing in this column; it comes last in both directions. */
type Key = string | number | null

function sortKey(column: SourceColumn, { source, use }: SourceRow): Key {
  switch (column) {
    case 'title':
      return source.title
    case 'publisher':
      return source.publisher
    case 'side':
      return SIDES.indexOf(sideOf(source))
    case 'official':
      return source.official ? 0 : 1
    case 'kind':
      return SOURCE_KINDS.indexOf(source.kind)
    case 'language':
      return source.language
    case 'read':
      return SOURCE_READS.indexOf(source.read)
    case 'published':
      return source.published === null ? null : endOf(source.published)
    case 'used':
      return use.reports + use.events.length
  }
}

/** Equals keep the order of the records. */
export function sortRows(
  rows: readonly SourceRow[],
  { column, order }: SourceSorting,
  language: Language,
): SourceRow[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const direction = order === 'asc' ? 1 : -1
  return rows
    .map((row) => ({ row, key: sortKey(column, row) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      if (typeof a.key === 'number' && typeof b.key === 'number') return direction * (a.key - b.key)
      return direction * collator.compare(String(a.key), String(b.key))
    })
    .map(({ row }) => row)
}
