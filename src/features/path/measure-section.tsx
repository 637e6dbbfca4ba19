/** A measure: what the paper recommends, to whom, and the milestones that stand under it. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LongList } from '#src/ui/long-list.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { MilestoneRow } from './milestone-row.tsx'
import type { MeasureModel } from './path-model.ts'
import styles from './measure-section.module.css'

export function MeasureSection({ model: { measure, rows, hasMilestones } }: { readonly model: MeasureModel }) {
  const { messages, countryList, date } = useI18n()
  const { tracker, addressFor } = useView()
  const { path, overview } = messages
  return (
    <section
      id={`measure-${measure.id}`}
      tabIndex={-1}
      className={styles.measure}
      aria-labelledby={`title-${measure.id}`}
    >
      <div className={styles.statement}>
        <h3 id={`title-${measure.id}`}>
          <Words text={measure.title} />
        </h3>
        <p>
          <span className="visually-hidden">{path.paperArgues}: </span>
          <Words text={measure.summary} />
        </p>
        {measure.actors.length === 0 ? null : (
          <p className={styles.actors}>
            {path.actors}: {countryList(measure.actors)}
          </p>
        )}
      </div>
      {rows.length > 0 ? (
        <ul aria-label={overview.milestones(rows.length)} className={styles.rows}>
          <LongList
            items={rows}
            draw={(row) => <MilestoneRow key={row.item.id} row={row} />}
            all={addressFor({ page: 'milestones' }, { path: [], measure: [measure.id] })}
          />
        </ul>
      ) : (
        <p className={styles.none}>
          {hasMilestones ? path.noneInSelection : path.noMilestones(date(tracker.snapshot.evidenceDate))}
        </p>
      )}
    </section>
  )
}
