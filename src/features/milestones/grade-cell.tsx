/** The grade of the evidence behind the shown status, and that of all reports where it differs. */
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './cells.module.css'

export function GradeCell({ item: { grade, latestGrade } }: { readonly item: Item }) {
  const { terms, milestones } = useI18n().messages
  if (latestGrade === null) return <span className={styles.soft}>{milestones.none}</span>
  return (
    <>
      <abbr className={styles.grade} title={terms.grade[latestGrade]}>
        {latestGrade}
      </abbr>
      {grade === null || grade === latestGrade ? null : (
        <>
          {' '}
          <abbr className={`${styles.soft} ${styles.apart}`} title={terms.grade[grade]}>
            {milestones.gradeOfAll(grade)}
          </abbr>
        </>
      )}
    </>
  )
}
