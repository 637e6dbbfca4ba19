/** What the marks stand for; only those that occur. */
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import { STATUS_BY_PROGRESS } from '#src/domain/status-order.ts'
import { EVENT_EFFECTS } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { EventMark } from './event-mark.tsx'
import marks from './marks.module.css'
import styles from './timeline-page.module.css'

export function TimelineLegend({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { terms, timeline } = useI18n().messages
  const reported = new Set(entries.flatMap((entry) => (entry.kind === 'report' ? [entry.report.status] : [])))
  const statuses = STATUS_BY_PROGRESS.filter((status) => status !== 'no-record' && reported.has(status))
  return (
    <ul className={styles.legend} aria-label={timeline.legend}>
      {EVENT_EFFECTS.map((effect) => (
        <li key={effect}>
          <EventMark effect={effect} /> {timeline.outsideEvents(terms.eventEffect[effect])}
        </li>
      ))}
      {statuses.map((status) => (
        <li key={status}>
          <StatusMark status={status} /> {terms.status[status]}
        </li>
      ))}
      <li>
        <span className={marks.cluster} data-count="n" /> {timeline.clusterLegend}
      </li>
      <li>
        <span className={styles.bar} aria-hidden="true" /> {timeline.spanLegend}
      </li>
    </ul>
  )
}
