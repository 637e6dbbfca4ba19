/** What a mark that was pressed holds, in full. */
import { Link } from 'wouter'
import type { EventEntry, ReportEntry, TimelineEntry } from '#src/domain/timeline/entries.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { EventList } from '#src/ui/event-list.tsx'
import { EventSources } from '#src/ui/event-sources.tsx'
import { reportAddress } from '#src/ui/report-place.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { markWords } from './entry-words.ts'
import styles from './opened-entries.module.css'

const HEADING = 'opened-entries'

/** As little as it takes, so that the picture stays in sight; the keyboard goes on in the list. */
function bringIntoSight(list: HTMLElement | null): void {
  list?.scrollIntoView({ block: 'nearest' })
  list?.querySelector('h2')?.focus({ preventScroll: true })
}

interface OpenedEntriesProps {
  /** All reports, or all events: a lane holds only one kind. */
  readonly entries: readonly TimelineEntry[]
  readonly onClose: () => void
}

export function OpenedEntries({ entries, onClose }: OpenedEntriesProps) {
  const i18n = useI18n()
  const reports = entries.filter((entry): entry is ReportEntry => entry.kind === 'report')
  const events = entries.filter((entry): entry is EventEntry => entry.kind === 'event')
  return (
    <dialog
      open
      ref={bringIntoSight}
      className={`${styles.opened} screen-only`}
      aria-labelledby={HEADING}
      onKeyDown={({ key }) => (key === 'Escape' ? onClose() : undefined)}
    >
      <h2 id={HEADING} tabIndex={-1}>
        {markWords(entries, i18n)}
      </h2>
      {reports.length === 0 ? null : (
        <ul>
          {reports.map((entry) => (
            <ReportLine key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
      <EventList events={events.map(({ event }) => event)} sources={(event) => <EventSources event={event} />} />
      <Button onClick={onClose}>{i18n.messages.timeline.close}</Button>
    </dialog>
  )
}

function ReportLine({ entry: { report, item, parties } }: { readonly entry: ReportEntry }) {
  const { messages, countryList } = useI18n()
  const { addressFor } = useView()
  return (
    <li className={styles.line}>
      <p className={styles.head}>
        <DateText date={report.date} /> <StatusLabel status={report.status} nature={item.nature} />
      </p>
      <p>
        <Link href={reportAddress(addressFor({ page: 'milestone', id: item.id }), report.id)}>
          <Words text={item.title} />
        </Link>
      </p>
      <p>
        <Words text={report.note} />
      </p>
      <p className={styles.meta}>
        {messages.milestone.speaksFor(countryList(parties))} · {messages.changes.sources(report.sources.length)}
      </p>
    </li>
  )
}
