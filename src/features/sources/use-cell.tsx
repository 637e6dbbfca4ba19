/** What rests on a source, counted, with the milestones and events behind the count. */
import { Link } from 'wouter'
import type { OutsideEvent } from '#src/domain/records/event.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { SourceRow } from './source-rows.ts'
import styles from './source-table.module.css'

export function UseCell({ row: { source, use } }: { readonly row: SourceRow }) {
  const { list, number } = useI18n()
  const words = useSourcesWords()
  const { tracker, addressFor } = useView()
  const { reports, milestones, events } = use
  const count = (n: number, word: (n: number, written: string) => string): string => word(n, number(n))
  const parts = [
    ...(source.id === tracker.snapshot.framework.paper.id ? [words.frame] : []),
    ...(reports === 0 ? [] : [words.uses(count(reports, words.reports), count(milestones.length, words.inMilestones))]),
    ...(events.length === 0 ? [] : [count(events.length, words.events)]),
  ]
  if (parts.length === 0) return <span className={styles.soft}>{words.unused}</span>
  if (reports === 0 && events.length === 0) return list(parts)
  return (
    <details className={styles.uses}>
      <summary>{list(parts)}</summary>
      <ul>
        {milestones.map((item) => (
          <li key={item.id}>
            <Link href={addressFor({ page: 'milestone', id: item.id })}>
              <Words text={item.title} />
            </Link>
          </li>
        ))}
        {events.map((event) => (
          <li key={event.id}>
            <EventLink event={event} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** An event has no page of its own; it stands on those of its paths. */
function EventLink({ event: { title, date, paths } }: { readonly event: OutsideEvent }) {
  const { addressFor } = useView()
  const [path] = paths
  return (
    <>
      <DateText date={date} />{' '}
      {path === undefined ? (
        <Words text={title} />
      ) : (
        <Link href={`${addressFor({ page: 'path', id: path })}#events`}>
          <Words text={title} />
        </Link>
      )}
    </>
  )
}
