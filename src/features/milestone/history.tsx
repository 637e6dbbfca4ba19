/** Every report there ever was, newest first: nothing is hidden, and what does not count says why. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { HistoryItem } from './history-item.tsx'
import type { MilestoneModel } from './milestone-model.ts'
import sections from './milestone-page.module.css'
import styles from './history.module.css'

interface HistoryProps {
  readonly model: MilestoneModel
  /** Id of the report that the address points to. */
  readonly marked: string | null
}

export function History({ model, marked }: HistoryProps) {
  const { messages } = useI18n()
  const words = messages.milestone
  const { history } = model
  return (
    <section className={sections.section} aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {marked !== null && history.every(({ id }) => id !== marked) ? (
        <p className={styles.unknown} role="alert">
          {words.unknownReport(marked)}
        </p>
      ) : null}
      {history.some(({ counted }) => counted) ? null : <p className={sections.nothing}>{words.noReports}</p>}
      {history.every(({ counted }) => counted) ? null : <p className={sections.nothing}>{words.historyNote}</p>}
      <ol className={styles.history}>
        {history.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} model={model} isMarked={entry.id === marked} />
        ))}
      </ol>
    </section>
  )
}
