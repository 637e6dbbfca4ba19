/** What an import would do with one row. */
import type { ImportRemark } from './import-reason.ts'
import type { RowFault, RowPlace } from './incoming-record.ts'
import type { TableKind } from './table.ts'

export const FATES = ['new', 'changed', 'same', 'refused'] as const
export type Fate = (typeof FATES)[number]

export interface RowFate extends RowPlace {
  readonly kind: TableKind
  /** As the file names it; null when it does not, or not so that it can be read. */
  readonly id: string | null
  readonly fate: Fate
  /** What would change, as the file names it. */
  readonly fields: readonly string[]
  readonly faults: readonly RowFault[]
  readonly remarks: readonly ImportRemark[]
}
