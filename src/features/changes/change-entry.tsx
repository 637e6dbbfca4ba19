/** One report that changed something: when, of which milestone, how the shown status moved, and what it rests on. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ChangeLine } from '#src/domain/briefing/changed.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { reportAddress } from '#src/ui/report-place.ts'
import { useView } from '#src/ui/view-context.ts'
import { withParameter } from '#src/ui/with-parameter.ts'
import { Words } from '#src/ui/words.tsx'
import { PAIR_PARAMETER } from './pair-address.ts'
import { StatusMove } from './status-move.tsx'
import styles from './change-entry.module.css'

interface ChangeEntryProps {
  readonly line: ChangeLine
  /** What a correction says beside that: when it was recorded, and of which report. */
  readonly remark?: ReactNode
}

export function ChangeEntry({ line, remark }: ChangeEntryProps) {
  const { messages, countryList } = useI18n()
  const { addressFor } = useView()
  const { changes, milestone } = messages
  const { item, report, parties } = line
  const title = wordsOf(item.title)
  const page = addressFor({ page: 'milestone', id: item.id })
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <DateText date={report.date} />
      </p>
      <div>
        <p className={styles.title}>
          <Link href={page}>
            <Words text={item.title} />
          </Link>
        </p>
        <p className={styles.move}>
          <StatusMove line={line} />
        </p>
        <p>
          <Words text={report.note} />
        </p>
        <p className={styles.meta}>
          {parties.length === 0 ? null : <span>{milestone.speaksFor(countryList(parties))}</span>}
          {report.round === true ? <span>{milestone.round}</span> : null}
          {remark}
          <Link
            href={reportAddress(page, report.id)}
            aria-label={`${changes.sources(report.sources.length)}: ${title}`}
          >
            {changes.sources(report.sources.length)}
          </Link>
          <Link
            className="screen-only"
            href={withParameter(addressFor({ page: 'changes' }), PAIR_PARAMETER, item.id)}
            aria-label={changes.bothDatesOf(title)}
          >
            {changes.bothDates}
          </Link>
        </p>
      </div>
    </li>
  )
}
