/** From which status to which; a report that left it as it was says so. */
import type { ChangeLine } from '#src/domain/briefing/changed.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import styles from './change-entry.module.css'

export function StatusMove({ line: { before, after, item } }: { readonly line: ChangeLine }) {
  const { changes, overview } = useI18n().messages
  if (before === after) {
    return (
      <>
        <StatusLabel status={after} nature={item.nature} /> <span className={styles.still}>{changes.unchanged}</span>
      </>
    )
  }
  if (before === null) {
    return (
      <>
        <StatusLabel status={after} nature={item.nature} /> <span className={styles.still}>{overview.firstReport}</span>
      </>
    )
  }
  return (
    <>
      <span className="visually-hidden">{changes.from}</span> <StatusLabel status={before} nature={item.nature} />{' '}
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>
      <span className="visually-hidden">{changes.to}</span> <StatusLabel status={after} nature={item.nature} />
    </>
  )
}
