/** The shape of one table of the record; the tables are listed in tables.ts. */
import type { Dataset } from '../records/dataset.ts'
import type { TableColumn } from './table-column.ts'

/** What a table holds one of in each row; a `frame` is shown, compared, and never changed. */
export const TABLE_KINDS = [
  'milestone',
  'report',
  'event',
  'source',
  'body',
  'objection',
  'text-review',
  'frame',
] as const
export type TableKind = (typeof TABLE_KINDS)[number]

export interface Table {
  readonly name: TableName
  readonly kind: TableKind
  readonly columns: readonly TableColumn[]
  readonly records: (dataset: Dataset) => readonly object[]
}

export const TABLE_NAMES = [
  'milestones',
  'reports',
  'sources',
  'events',
  'bodies',
  'objections',
  'text_reviews',
  'paper',
  'paths',
  'measures',
  'barriers',
  'foundations',
  'rationale',
  'layers',
  'indicators',
  'indicator_values',
  'indicator_ratios',
] as const
export type TableName = (typeof TABLE_NAMES)[number]
