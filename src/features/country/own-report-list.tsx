/** The newest reports that speak for the country. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CountryMarks } from '#src/ui/country-marks.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { CountryModel } from './country-model.ts'
import styles from './country-page.module.css'

/** Enough to see what moved lately; the rest stands with each milestone. */
const SHOWN = 10

export function OwnReportList({ model: { reports } }: { readonly model: CountryModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const { country: words } = messages
  const shown = reports.slice(0, SHOWN)
  return (
    <section className={styles.section} aria-labelledby="own-reports">
      <h2 id="own-reports">
        {words.reports} <small>{words.shownOf(shown.length, reports.length)}</small>
      </h2>
      {shown.length === 0 ? <p className={styles.none}>{words.noReports}</p> : null}
      <ul>
        {shown.map(({ milestone, report }) => (
          <li key={report.id}>
            <Link href={addressFor({ page: 'milestone', id: milestone.id })}>
              <Words text={milestone.title} />
            </Link>
            <span className={styles.meta}>
              <DateText date={report.date} />
              <StatusLabel status={report.status} nature={milestone.nature} />
              <CountryMarks countries={report.parties ?? milestone.countries} />
              <span>{words.reportSources(report.sources.length)}</span>
            </span>
            <p className={styles.report}>
              <Words text={report.note} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
