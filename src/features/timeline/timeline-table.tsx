/** Exactly what is in the window, as a table: for whoever cannot see the picture, and for paper. */
import { Link } from 'wouter'
import type { EventEntry, ReportEntry, TimelineEntry } from '#src/domain/timeline/entries.ts'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { reportAddress } from '#src/ui/report-place.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { ListParts, useListPart } from '#src/ui/list-parts.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { EventMark } from './event-mark.tsx'
import styles from './timeline-table.module.css'

interface TimelineTableProps {
  /** Those in the window, oldest first. */
  readonly entries: readonly TimelineEntry[]
  readonly window: TimeWindow
}

const TABLE_ID = 'timeline-table'

export function TimelineTable({ entries, window }: TimelineTableProps) {
  const { messages, date } = useI18n()
  const { timeline } = messages
  const { column } = timeline
  const part = useListPart(entries.length)
  return (
    <details id={TABLE_ID} className={styles.twin} open={part.number > 1}>
      <summary>{timeline.table(entries.length)}</summary>
      <table {...TABLE} className={styles.table}>
        <caption>{timeline.caption(date(window.from), date(window.to))}</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            {[column.date, column.status, column.what, column.where].map((head) => (
              <th key={head} {...COLUMN_HEADER} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {entries
            .toReversed()
            .slice(part.start, part.end)
            .map((entry) =>
              entry.kind === 'report' ? (
                <ReportRow key={entry.key} entry={entry} />
              ) : (
                <EventRow key={entry.key} entry={entry} />
              ),
            )}
        </tbody>
      </table>
      <ListParts part={part} total={entries.length} list={TABLE_ID} />
    </details>
  )
}

function ReportRow({ entry: { report, item, parties } }: { readonly entry: ReportEntry }) {
  const { messages, countryList } = useI18n()
  const { tracker, addressFor } = useView()
  const path = tracker.snapshot.framework.paths.find(({ id }) => id === item.path)
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER} scope="row">
        <DateText date={report.date} />
      </th>
      <td {...CELL}>
        <StatusLabel status={report.status} nature={item.nature} />
      </td>
      <td {...CELL}>
        <Link href={reportAddress(addressFor({ page: 'milestone', id: item.id }), report.id)}>
          <Words text={item.title} />
        </Link>
        <span className={styles.note}>
          <Words text={report.note} />
        </span>
      </td>
      <td {...CELL} className={styles.where}>
        {messages.timeline.onPath(path?.number ?? 0, countryList(parties))}
      </td>
    </tr>
  )
}

function EventRow({ entry: { event } }: { readonly entry: EventEntry }) {
  const { messages, list } = useI18n()
  const { terms } = messages
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER} scope="row">
        <DateText date={event.date} />
      </th>
      <td {...CELL}>
        <span className={styles.effect} data-effect={event.effect}>
          <EventMark effect={event.effect} /> {terms.eventEffect[event.effect]}
        </span>
      </td>
      <td {...CELL}>
        <Words text={event.title} />
      </td>
      <td {...CELL} className={styles.where}>
        {list(event.countries.map((actor) => terms.actor[actor]))}
      </td>
    </tr>
  )
}
