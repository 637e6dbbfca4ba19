/** A milestone in a line: status, title, flags, countries, next date. */
import { Link } from 'wouter'
import { precisionOf } from '#src/domain/calendar-date.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CountryMarks } from '#src/ui/country-marks.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { FlagBadges } from '#src/ui/flag-badge.tsx'
import { ItemStatus } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { MeasureRow } from './path-model.ts'
import styles from './milestone-row.module.css'

export function MilestoneRow({ row: { item, next } }: { readonly row: MeasureRow }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <li className={styles.row}>
      <span className={styles.status}>
        <ItemStatus item={item} />
        {item.concerned ? (
          <small title={messages.milestones.concernedMeaning}>{messages.milestones.concerned}</small>
        ) : null}
      </span>
      <span className={styles.title}>
        <Link href={addressFor({ page: 'milestone', id: item.id })}>
          <Words text={item.title} />
        </Link>
        <FlagBadges item={item} partyCount={item.countries.length} />
      </span>
      <CountryMarks countries={item.countries} concerns={item.concerns} />
      <NextDateText next={next} />
    </li>
  )
}

function NextDateText({ next }: Pick<MeasureRow, 'next'>) {
  const { messages, date } = useI18n()
  const { overview, shell, terms } = messages
  if (next === null) return <span className={styles.date}>{shell.noDate}</span>
  return (
    <span className={styles.date}>
      <small>{terms.dueKind[next.kind]}</small>
      {precisionOf(next.date) === 'day' ? (
        <DateText date={next.date} />
      ) : (
        <time dateTime={next.date}>{overview.byEndOf(date(next.date, 'short'))}</time>
      )}
    </span>
  )
}
