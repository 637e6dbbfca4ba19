/** Deadlines, expiries and meetings of the 90 days after the as-of date. */
import { Link } from 'wouter'
import { precisionOf } from '#src/domain/calendar-date.ts'
import { soonUntil, type NextDate } from '#src/domain/next-dates.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CountryMarks } from '#src/ui/country-marks.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './overview-list.module.css'

/** More than a column holds beside the matrix; the rest are rows of a table that can be sorted by date. */
const SHOWN = 40
const AHEAD = ['due-soon', 'expiring'] as const

/** @param dates everything ahead of the view, soonest first */
export function NextDatesList({ dates: ahead }: { readonly dates: readonly NextDate[] }) {
  const { messages, date } = useI18n()
  const { view, selection, addressFor } = useView()
  const { overview, terms } = messages
  const until = soonUntil(view.clock.asOf)
  const dates = ahead.filter(({ end }) => end <= until)
  return (
    <section className={styles.section} aria-labelledby="next-dates">
      <h2 id="next-dates">
        {overview.next90} <small>{overview.until(date(until, 'short'))}</small>
      </h2>
      {dates.length === 0 ? <p className={styles.nothing}>{overview.nothingAhead}</p> : null}
      <ul>
        {dates.slice(0, SHOWN).map((next) => (
          <li key={`${next.item.id} ${next.kind} ${next.date}`}>
            <Link href={addressFor({ page: 'milestone', id: next.item.id })}>
              <Words text={next.item.title} />
            </Link>
            <small>
              {precisionOf(next.date) === 'day' ? (
                <DateText date={next.date} />
              ) : (
                <time dateTime={next.date}>{overview.byEndOf(date(next.date, 'short'))}</time>
              )}{' '}
              · <b>{terms.dueKind[next.kind]}</b> <CountryMarks countries={next.countries} />
            </small>
          </li>
        ))}
      </ul>
      {dates.length > SHOWN ? (
        <p className={styles.more}>
          <Link
            href={addressFor({ page: 'milestones' }, { flag: selection.flag.length === 0 ? AHEAD : selection.flag })}
          >
            {overview.andMore(dates.length - SHOWN)}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
