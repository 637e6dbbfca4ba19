/** How many milestones have which status: the overview's own counts. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { PathModel } from './path-model.ts'
import sections from './path-page.module.css'
import styles from './path-standing.module.css'

export function PathStanding({ model: { counts, items } }: { readonly model: PathModel }) {
  const { messages, date, number } = useI18n()
  const { view } = useView()
  const { overview, shell } = messages
  return (
    <section className={sections.section} aria-labelledby="standing">
      <h2 id="standing">
        {overview.counts} <small>{shell.asOf(date(view.clock.asOf, 'short'))}</small>
      </h2>
      <dl className={styles.counts}>
        {counts.map(({ status, count }) => (
          <div key={status}>
            <dt>
              <StatusLabel status={status === 'no-record' ? null : status} />
              <span>{messages.terms.statusMeaning[status]}</span>
            </dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
        <div className={styles.total}>
          <dt>{overview.total}</dt>
          <dd>{number(items.length)}</dd>
        </div>
      </dl>
    </section>
  )
}
