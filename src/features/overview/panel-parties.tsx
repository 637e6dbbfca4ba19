/** The three parties' row: each country's own statuses among the milestones it acts in. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { PanelModel } from './panel-model.ts'
import styles from './panel-parties.module.css'

export function PanelParties({ panel }: { readonly panel: PanelModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <dl className={styles.parties} aria-label={messages.overview.parties}>
      {[...panel.byCountry].map(([country, counts]) => (
        <div key={country}>
          <dt>
            <Link href={addressFor({ page: 'milestones' }, { path: [panel.path.id], country: [country] })}>
              {messages.terms.country[country]}
            </Link>
          </dt>
          <dd>
            {counts.length === 0 ? <span aria-hidden="true">–</span> : null}
            {counts.map(({ status, count }) => (
              <span key={status} data-status={status} title={`${messages.terms.status[status]}: ${count}`}>
                <StatusMark status={status} />
                <span className="visually-hidden">{messages.terms.status[status]} </span>
                {count}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
