/** One of the four paths: how its milestones stand, for whom, what came last and what comes next. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { MeasureList } from './measure-list.tsx'
import { MOST_UNITS, type PanelModel } from './panel-model.ts'
import { PanelDates } from './panel-dates.tsx'
import { PanelParties } from './panel-parties.tsx'
import { Units } from './units.tsx'
import styles from './path-panel.module.css'

export function PathPanel({ panel }: { readonly panel: PanelModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const { path, items, counts } = panel
  const headingId = `path-${path.id}`
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <header className={styles.header}>
        <span className={styles.number} aria-hidden="true">
          {path.number}
        </span>
        <div>
          <h2 id={headingId}>
            <span className="visually-hidden">{messages.overview.pathNumber(path.number)}: </span>
            <Link href={addressFor({ page: 'path', id: path.id })}>
              <Words text={path.title} />
            </Link>
          </h2>
          <p>
            <Words text={path.aim} />
          </p>
        </div>
      </header>
      {items.length === 0 ? (
        <p className={styles.none}>{messages.overview.noneInSelection}</p>
      ) : (
        <>
          {items.length <= MOST_UNITS ? <Units items={items} counts={counts} /> : null}
          <ul className={styles.counts} aria-label={messages.overview.counts}>
            {counts.map(({ status, count }) => (
              <li key={status} data-status={status}>
                <Link href={addressFor({ page: 'milestones' }, { path: [path.id], status: [status] })}>
                  <StatusMark status={status} /> <b>{count}</b> {messages.terms.status[status]}
                </Link>
              </li>
            ))}
          </ul>
          <PanelParties panel={panel} />
          <PanelDates panel={panel} />
          <MeasureList panel={panel} />
          <p className={`${styles.footer} screen-only`}>
            <Link href={addressFor({ page: 'milestones' }, { path: [path.id] })}>
              {messages.overview.allMilestones(items.length)}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
