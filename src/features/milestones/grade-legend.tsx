/** What the letters in the column of evidence mean: on paper nothing can be pointed at. */
import { GRADES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './grade-legend.module.css'

export function GradeLegend() {
  const { messages } = useI18n()
  return (
    <section className={styles.legend} aria-labelledby="grade-legend">
      <h2 id="grade-legend">{messages.milestones.gradeLegend}</h2>
      <dl>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>{grade}</dt>
            <dd>{messages.terms.grade[grade]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
