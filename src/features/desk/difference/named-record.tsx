/** A report or a milestone that a record names: in words that lead to it, or by its id while readers do not have it. */
import { Link } from 'wouter'
import { milestoneIdIn } from '#src/domain/records/identifiers.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { reportAddress } from '#src/ui/report-place.ts'
import { readingWords } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'

interface NamedRecordProps {
  readonly id: string
  /** Around the report's name: "corrects …". */
  readonly phrase?: (report: string) => string
}

/** A report's date and status, since its number tells nobody which of them it is. */
export function NamedRecord({ id, phrase = (report) => report }: NamedRecordProps) {
  const { tracker, addressFor } = useView()
  const { messages, date } = useI18n()
  const milestone = tracker.milestoneOf(milestoneIdIn(id))
  const report = milestone?.reports.find((one) => one.id === id)
  if (milestone === null || (report === undefined && milestone.id !== id)) {
    return <code lang="en">{phrase(id)}</code>
  }
  const address = addressFor({ page: 'milestone', id: milestone.id })
  if (report === undefined) {
    return (
      <Link href={address}>
        <Words text={milestone.title} />
      </Link>
    )
  }
  const status = readingWords(readStatus({ status: report.status, nature: milestone.nature }, false), messages)
  return (
    <Link href={reportAddress(address, id)} title={id}>
      {phrase(messages.milestone.reportOf(date(report.date, 'short')))} · {status}
    </Link>
  )
}
