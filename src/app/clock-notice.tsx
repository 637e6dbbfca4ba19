/** Makes unmistakable that another date than the evidence date is shown, and what that means. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './shell.module.css'

export function ClockNotice() {
  const { messages, date } = useI18n()
  const { view, tracker, select } = useView()
  const { evidenceDate, milestones } = tracker.snapshot
  const { asOf, knownOn } = view.clock
  if (asOf === evidenceDate && knownOn === null) return null
  const recorded = milestones.flatMap(({ reports }) => reports.map((report) => report.recorded)).toSorted()
  const [firstRecorded] = recorded
  return (
    <div className={styles.notice} role="note">
      {asOf < evidenceDate ? <p>{messages.shell.pastView(date(asOf))}</p> : null}
      {asOf > evidenceDate ? <p>{messages.shell.olderThanEvidence(date(evidenceDate))}</p> : null}
      {knownOn === null ? null : <p>{messages.shell.knownOnView(date(knownOn))}</p>}
      {knownOn !== null && firstRecorded !== undefined && knownOn < firstRecorded ? (
        <p>{messages.shell.knowledgeStarts(date(firstRecorded))}</p>
      ) : null}
      <Button kind="quiet" className="screen-only" onClick={() => select({ asOf: null, knownOn: null })}>
        {messages.shell.backToEvidenceDate(date(evidenceDate))}
      </Button>
    </div>
  )
}
