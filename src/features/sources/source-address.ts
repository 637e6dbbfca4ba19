/** What an address asks of the list of sources: one value of each, so that the form always shows what is asked. */
import { QueryReading, type QueryProblem } from '#src/domain/selection/selection-codec.ts'
import { SIDES, type Side } from '#src/domain/sources/coverage.ts'
import { SOURCE_MARKS, type SourceMark } from '#src/domain/sources/source-marks.ts'
import { SOURCE_KINDS, SOURCE_READS, type SourceKind, type SourceRead } from '#src/domain/vocabulary.ts'

export const OFFICIAL_KEYS = ['yes', 'no'] as const
export const USED_KEYS = ['reports', 'events', 'nothing'] as const
export type UsedKey = (typeof USED_KEYS)[number]

export const SOURCE_COLUMNS = [
  'title',
  'publisher',
  'side',
  'official',
  'kind',
  'language',
  'read',
  'published',
  'used',
] as const
export type SourceColumn = (typeof SOURCE_COLUMNS)[number]

export const ORDERS = ['asc', 'desc'] as const

export interface SourceSorting {
  readonly column: SourceColumn
  readonly order: (typeof ORDERS)[number]
}

/** What most rests on comes first, unless the address says otherwise. */
export const USUAL_SORTING: SourceSorting = { column: 'used', order: 'desc' }

/** The names differ from those of the table of milestones, since the navigation carries an address from page to page. */
export const FILTER_KEYS = ['side', 'official', 'sourceLang', 'read', 'sourceKind', 'mark', 'used'] as const
export type FilterKey = (typeof FILTER_KEYS)[number]

/** Empty: any. */
export interface SourceFilter {
  readonly side: Side | ''
  readonly official: (typeof OFFICIAL_KEYS)[number] | ''
  readonly sourceLang: string
  readonly read: SourceRead | ''
  readonly sourceKind: SourceKind | ''
  readonly mark: SourceMark | ''
  readonly used: UsedKey | ''
  readonly find: string
}

export type SourceProblem =
  | QueryProblem
  | { readonly parameter: 'sourceOrder'; readonly value: string; readonly reason: 'needs-sort' }

export interface SourceAddress {
  readonly filter: SourceFilter
  readonly sorting: SourceSorting
  readonly problems: readonly SourceProblem[]
}

/** The values each filter can take; languages are those of the records. */
export function filterValues(languages: readonly string[]): Readonly<Record<FilterKey, readonly string[]>> {
  return {
    side: SIDES,
    official: OFFICIAL_KEYS,
    sourceLang: languages,
    read: SOURCE_READS,
    sourceKind: SOURCE_KINDS,
    mark: SOURCE_MARKS,
    used: USED_KEYS,
  }
}

/** Reads what can be read; the rest is as if absent, and named in `problems`. */
export function parseSourceAddress(
  parameters: ReadonlyMap<string, string>,
  languages: readonly string[],
): SourceAddress {
  const reading = new QueryReading([...parameters])
  const filter: SourceFilter = {
    side: reading.oneOf<Side | ''>('side', SIDES, ''),
    official: reading.oneOf<SourceFilter['official']>('official', OFFICIAL_KEYS, ''),
    sourceLang: reading.oneOf('sourceLang', languages, ''),
    read: reading.oneOf<SourceRead | ''>('read', SOURCE_READS, ''),
    sourceKind: reading.oneOf<SourceKind | ''>('sourceKind', SOURCE_KINDS, ''),
    mark: reading.oneOf<SourceMark | ''>('mark', SOURCE_MARKS, ''),
    used: reading.oneOf<UsedKey | ''>('used', USED_KEYS, ''),
    find: reading.text('find'),
  }
  const column = reading.oneOf<SourceColumn | ''>('sourceSort', SOURCE_COLUMNS, '')
  const order = reading.oneOf('sourceOrder', ORDERS, 'asc')
  return {
    filter,
    sorting: column === '' ? USUAL_SORTING : { column, order },
    problems: [...reading.problems, ...orderOfNothing(parameters)],
  }
}

/** An order without a column does nothing, which must not look like an order that was applied. */
function orderOfNothing(parameters: ReadonlyMap<string, string>): SourceProblem[] {
  const value = parameters.get('sourceOrder')
  if (value === undefined || parameters.has('sourceSort') || !ORDERS.some((order) => order === value)) return []
  return [{ parameter: 'sourceOrder', value, reason: 'needs-sort' }]
}

/** The parameters after the head of a column was pressed: ascending first, then descending, then ascending again. */
export function pressedHead(column: SourceColumn, sorting: SourceSorting): Readonly<Record<string, string | null>> {
  const isAscending = sorting.column === column && sorting.order === 'asc'
  return { sourceSort: column, sourceOrder: isAscending ? 'desc' : null }
}

/** The parameters that show every source again. */
export const NO_FILTER: Readonly<Record<string, null>> = Object.fromEntries(
  [...FILTER_KEYS, 'find'].map((key) => [key, null]),
)
