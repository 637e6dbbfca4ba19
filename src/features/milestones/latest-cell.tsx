/** The last report that counts: when it took effect, and its number in the milestone's history. */
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { reportNumber } from './table-model.ts'
import styles from './cells.module.css'

export function LatestCell({ item: { latestReport } }: { readonly item: Item }) {
  const { terms, milestones } = useI18n().messages
  if (latestReport === null) return <span className={styles.soft}>{terms.status['no-record']}</span>
  return (
    <>
      <DateText date={latestReport.date} />{' '}
      <span className={`${styles.soft} ${styles.apart}`}>{milestones.reportNumber(reportNumber(latestReport.id))}</span>
    </>
  )
}
