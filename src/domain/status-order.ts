/** The order in which pictures and legends lay statuses out: from done, through open, to set back, proposed and absent. */
import type { StatusCounts } from './summary.ts'
import type { StatusKey } from './vocabulary.ts'

export const STATUS_BY_PROGRESS: readonly StatusKey[] = [
  'achieved',
  'in-progress',
  'agreed',
  'stalled',
  'suspended',
  'dropped',
  'declined',
  'proposed',
  'no-record',
]

export interface StatusCount {
  readonly status: StatusKey
  readonly count: number
}

/** The counts that are not zero, in the order of pictures. */
export function orderedCounts(counts: StatusCounts): StatusCount[] {
  return STATUS_BY_PROGRESS.flatMap((status) => {
    const count = counts[status] ?? 0
    return count === 0 ? [] : [{ status, count }]
  })
}

/** Sorts by the order of pictures; equal statuses keep their order. */
export function byProgress<T extends { readonly status: StatusKey | null }>(items: readonly T[]): T[] {
  const place = ({ status }: T): number => STATUS_BY_PROGRESS.indexOf(status ?? 'no-record')
  return items.toSorted((a, b) => place(a) - place(b))
}
