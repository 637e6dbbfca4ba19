/** The grade of the evidence behind the shown status, and that of all reports where it differs. */
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Why } from '#src/ui/why.tsx'
import styles from './cells.module.css'

export function GradeCell({ item }: { readonly item: Item }) {
  const { terms, milestones } = useI18n().messages
  const { grade, latestGrade } = item
  if (latestGrade === null) return <span className={styles.soft}>{milestones.none}</span>
  return (
    <>
      <Why topic={{ about: 'grade', of: 'shown', item }} label={`${milestones.column.grade} ${latestGrade}`}>
        <abbr className={styles.grade} title={terms.grade[latestGrade]}>
          {latestGrade}
        </abbr>
      </Why>
      {grade === null || grade === latestGrade ? null : (
        <>
          {' '}
          <Why topic={{ about: 'grade', of: 'all', item }}>
            <abbr className={`${styles.soft} ${styles.apart}`} title={terms.grade[grade]}>
              {milestones.gradeOfAll(grade)}
            </abbr>
          </Why>
        </>
      )}
    </>
  )
}
