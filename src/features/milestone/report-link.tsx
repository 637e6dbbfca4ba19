/** Leads to a report in the history of the same page. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { reportAnchor } from '#src/ui/report-place.ts'
import type { MilestoneModel } from './milestone-model.ts'

interface ReportLinkProps {
  readonly id: string
  readonly model: Pick<MilestoneModel, 'history'>
  /** Around the report's name: "corrects …", "set by …". */
  readonly phrase?: (report: string) => string
}

export function ReportLink({ id, model, phrase = (report) => report }: ReportLinkProps) {
  const { messages, date } = useI18n()
  const report = model.history.find((one) => one.id === id)
  if (report === undefined) return <code lang="en">{phrase(id)}</code>
  return (
    <a href={`#${reportAnchor(id)}`} title={id}>
      {phrase(messages.milestone.reportOf(date(report.date, 'short')))}
    </a>
  )
}
