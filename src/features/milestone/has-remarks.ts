import type { Snapshot } from '#src/domain/snapshot.ts'
import type { HistoryEntry } from './milestone-model.ts'

/** Whether anything is said of a report beside what it says itself. */
export function hasRemarks(entry: HistoryEntry, { objections = [], textReviews = [] }: Snapshot): boolean {
  return (
    entry.why !== undefined ||
    objections.some(({ report }) => report === entry.id) ||
    textReviews.some(({ of }) => of.kind === 'report' && of.id === entry.id)
  )
}
