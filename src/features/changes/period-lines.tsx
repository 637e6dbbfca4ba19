/** Between which dates, how much of each kind, and where to subscribe. */
import type { Changed } from '#src/domain/briefing/changed.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { fileAddress } from '#src/ui/file-address.ts'
import { RichLine } from '#src/ui/rich-line.tsx'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './changes-page.module.css'

export function PeriodLines({ changed }: { readonly changed: Changed }) {
  const { messages, date, language } = useI18n()
  const { period, selection } = useView()
  const { changes, files } = messages
  const { category } = files.feed
  const site = useSite()
  const [since, until] = [date(period.since), date(period.until)]
  const lists = [
    { id: 'moved', title: category.moved, count: changes.moved.count(changed.moved.length, changed.movedMilestones) },
    { id: 'corrected', title: category.corrected, count: changes.corrected.count(changed.corrected.length) },
    { id: 'method', title: category.method, count: changes.method.count(changed.method.length) },
  ]
  const feed = fileAddress('atom', selection, language, site)
  return (
    <>
      <p className={styles.period}>
        <RichLine line={changes.period(since, until)} />
        {messages.overview.sentenceJoin}
        {selection.since === null ? <span className={styles.soft}>{changes.usualSince}</span> : null}
      </p>
      {period.since < period.until ? null : (
        <p role="alert" className={styles.problem}>
          {changes.emptyPeriod(since, until)}
        </p>
      )}
      <nav aria-label={changes.lists}>
        <ul className={styles.lists}>
          {lists.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
              <span>
                <RichLine line={count} />
              </span>
            </li>
          ))}
        </ul>
      </nav>
      <p className="screen-only">
        <a href={feed} type={FEED_TYPE} className={styles.action}>
          {changes.feed}
        </a>
      </p>
      <link rel="alternate" type={FEED_TYPE} href={feed} title={changes.feed} />
    </>
  )
}

const FEED_TYPE = 'application/atom+xml'
