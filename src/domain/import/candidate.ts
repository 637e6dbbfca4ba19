/** A row that would change something, before it is seen whether the records bear it. */
import type { Change } from '../editing/change.ts'
import type { RowFate } from './row-fate.ts'

export interface Candidate {
  /** As it is when nothing speaks against it. */
  readonly row: RowFate & { readonly fate: 'new' | 'changed' }
  readonly change: Change
  /** The number that the file names for something new; null when it leaves that to the tracker. */
  readonly namedId: string | null
  readonly fieldName: (path: string) => string
}

export type Judged =
  | { readonly row: RowFate; readonly candidate: null }
  | { readonly row: RowFate; readonly candidate: Candidate }
