/** What came last on a path and what comes next. */
import { precisionOf } from '#src/domain/calendar-date.ts'
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { ItemStatus } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { PanelModel } from './panel-model.ts'
import styles from './panel-dates.module.css'

export function PanelDates({ panel: { latest, next } }: { readonly panel: PanelModel }) {
  const { messages, date } = useI18n()
  const { addressFor } = useView()
  const { overview, terms } = messages
  return (
    <dl className={styles.dates}>
      <dt>{overview.latestChange}</dt>
      <dd>
        {latest?.latestReport == null ? (
          overview.noChange
        ) : (
          <>
            <DateText date={latest.latestReport.date} /> <ItemStatus item={latest} />{' '}
            <Link href={addressFor({ page: 'milestone', id: latest.id })}>
              <Words text={latest.title} />
            </Link>
          </>
        )}
      </dd>
      <dt>{overview.nextDate}</dt>
      <dd>
        {next === null ? (
          overview.noNextDate
        ) : (
          <>
            {precisionOf(next.date) === 'day' ? (
              <DateText date={next.date} />
            ) : (
              <time dateTime={next.date}>{overview.byEndOf(date(next.date, 'short'))}</time>
            )}{' '}
            <b>{terms.dueKind[next.kind]}</b>{' '}
            <Link href={addressFor({ page: 'milestone', id: next.item.id })}>
              <Words text={next.item.title} />
            </Link>
          </>
        )}
      </dd>
    </dl>
  )
}
