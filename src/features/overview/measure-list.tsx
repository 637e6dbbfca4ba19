/** The milestones of a path by measure: marks when folded, titles when opened. */
import { Link } from 'wouter'
import type { Item } from '#src/domain/item.ts'
import { byProgress } from '#src/domain/status-order.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CountryMarks } from '#src/ui/country-marks.tsx'
import { FlagBadges } from '#src/ui/flag-badge.tsx'
import { ItemStatus } from '#src/ui/status-label.tsx'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { MOST_UNITS, type PanelModel } from './panel-model.ts'
import styles from './measure-list.module.css'

export function MeasureList({ panel }: { readonly panel: PanelModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <div className={styles.measures}>
      <h3 className="visually-hidden">{messages.overview.byMeasure}</h3>
      {panel.measures.map(({ measure, items, named }) => (
        <details key={measure.id} className={styles.measure}>
          <summary>
            <span className={styles.title}>
              <Words text={measure.title} />
            </span>
            <span className={styles.marks}>
              {items.length <= MOST_UNITS / 4
                ? byProgress(items).map((item) => <StatusMark key={item.id} status={item.status ?? 'no-record'} />)
                : null}
              <span className={styles.count}>
                <span aria-hidden="true">{items.length}</span>
                <span className="visually-hidden">{messages.overview.milestones(items.length)}</span>
              </span>
            </span>
          </summary>
          <ul>
            {named.map((item) => (
              <MilestoneLine key={item.id} item={item} />
            ))}
            {named.length === items.length ? null : (
              <li className={styles.line}>
                <Link href={addressFor({ page: 'milestones' }, { path: [], measure: [measure.id] })}>
                  {messages.overview.andMore(items.length - named.length)}
                </Link>
              </li>
            )}
          </ul>
        </details>
      ))}
      {panel.emptyMeasures === 0 ? null : (
        <p className={styles.empty}>{messages.overview.hiddenMeasures(panel.emptyMeasures)}</p>
      )}
    </div>
  )
}

/** Flags that the record's own page explains; in a list they would bury what needs an answer. */
const QUIETER = ['thin', 'undated', 'split', 're-dated'] as const

function MilestoneLine({ item }: { readonly item: Item }) {
  const { addressFor } = useView()
  return (
    <li className={styles.line}>
      <Link href={addressFor({ page: 'milestone', id: item.id })}>
        <Words text={item.title} />
      </Link>
      <span className={styles.meta}>
        <ItemStatus item={item} />
        <CountryMarks countries={item.countries} concerns={item.concerns} />
        <FlagBadges item={item} partyCount={item.countries.length} without={QUIETER} />
      </span>
    </li>
  )
}
