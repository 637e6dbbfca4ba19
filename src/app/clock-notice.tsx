/** Makes unmistakable that another date than the evidence date is shown, and what that means. */
import type { Day } from '#src/domain/calendar-date.ts'
import type { Milestone } from '#src/domain/records/milestone.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './shell.module.css'

const USUAL_CLOCK = { asOf: null, knownOn: null }

/** The earliest day on which something was recorded. */
function earliestRecorded(milestones: readonly Milestone[]): Day | undefined {
  let earliest: Day | undefined
  for (const { reports } of milestones) {
    for (const { recorded } of reports) if (earliest === undefined || recorded < earliest) earliest = recorded
  }
  return earliest
}

export function ClockNotice() {
  const { messages, date } = useI18n()
  const { view, tracker, select, addressHere } = useView()
  const { evidenceDate, milestones } = tracker.snapshot
  const { asOf, knownOn } = view.clock
  if (asOf === evidenceDate && knownOn === null) return null
  const firstRecorded = knownOn === null ? undefined : earliestRecorded(milestones)
  return (
    <div className={styles.notice} role="note">
      {asOf < evidenceDate ? <p>{messages.shell.pastView(date(asOf))}</p> : null}
      {asOf > evidenceDate ? <p>{messages.shell.olderThanEvidence(date(evidenceDate))}</p> : null}
      {knownOn === null ? null : <p>{messages.shell.knownOnView(date(knownOn))}</p>}
      {knownOn !== null && firstRecorded !== undefined && knownOn < firstRecorded ? (
        <p>{messages.shell.knowledgeStarts(date(firstRecorded))}</p>
      ) : null}
      <AddressButton
        kind="quiet"
        className="screen-only"
        to={addressHere(USUAL_CLOCK)}
        onPress={() => select(USUAL_CLOCK)}
      >
        {messages.shell.backToEvidenceDate(date(evidenceDate))}
      </AddressButton>
    </div>
  )
}
