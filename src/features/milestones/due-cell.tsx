/** The nearest date in force: what kind it is, when, and for whom where that is not all. */
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CountryMarks } from '#src/ui/country-marks.tsx'
import { DueText } from '#src/ui/due-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { nearestDate } from './nearest-date.ts'
import styles from './cells.module.css'

export function DueCell({ item }: { readonly item: Item }) {
  const { messages } = useI18n()
  const { clock, viewer } = useView().view
  const { terms, milestones, overview, shell } = messages
  const due = nearestDate(item, clock.asOf, viewer)
  if (due === null) return <span className={styles.soft}>{shell.noDate}</span>
  const isForSome = viewer === null && due.countries.length < item.parties.length
  return (
    <>
      <span className={styles.kind}>{terms.dueKind[due.kind]}</span> <DueText date={due.date} />
      {due.hasPassed ? <span className={styles.passed}> {milestones.passed}</span> : null}
      {isForSome ? (
        <>
          {' '}
          <CountryMarks countries={due.countries} />
        </>
      ) : null}
      {due.others > 0 ? <span className={styles.soft}> {overview.andMore(due.others)}</span> : null}
    </>
  )
}
