/** What is seen of a mark: the shape of its one entry, or the number of its entries. */
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { EventMark } from './event-mark.tsx'
import styles from './marks.module.css'

export function MarkContent({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [first, ...others] = entries
  if (first === undefined) return null
  /** Drawn by the style sheet: the name of the mark says the number already, in a sentence. */
  if (others.length > 0) return <span className={styles.cluster} data-count={entries.length} />
  return first.kind === 'report' ? (
    <StatusMark status={first.report.status} />
  ) : (
    <EventMark effect={first.event.effect} />
  )
}
