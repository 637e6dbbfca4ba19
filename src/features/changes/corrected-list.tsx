/** The second list: what the records say was corrected, apart from what happened. */
import type { CorrectionLine } from '#src/domain/briefing/changed.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { reportAddress } from '#src/ui/report-place.ts'
import { LongList } from '#src/ui/long-list.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Link } from 'wouter'
import { ChangeEntry } from './change-entry.tsx'
import styles from './changes-page.module.css'

export function CorrectedList({ lines }: { readonly lines: readonly CorrectionLine[] }) {
  const { messages } = useI18n()
  const { changes } = messages
  return (
    <section className={styles.section} aria-labelledby="corrected">
      <h2 id="corrected" tabIndex={-1}>
        {messages.files.feed.category.corrected}
      </h2>
      <p className={styles.note}>{changes.corrected.note}</p>
      {lines.length === 0 ? <p className={styles.none}>{changes.corrected.none}</p> : null}
      <ul>
        <LongList
          items={lines}
          draw={(line) => <ChangeEntry key={line.report.id} line={line} remark={<Corrects line={line} />} />}
        />
      </ul>
    </section>
  )
}

function Corrects({ line: { item, report, corrects } }: { readonly line: CorrectionLine }) {
  const { messages, date } = useI18n()
  const { tracker, addressFor } = useView()
  const { milestone } = messages
  const corrected = tracker.snapshot.milestones
    .find(({ id }) => id === item.id)
    ?.reports.find(({ id }) => id === corrects)
  const name = corrected === undefined ? corrects : milestone.reportOf(date(corrected.date, 'short'))
  return (
    <>
      <span>{milestone.recorded(date(report.recorded, 'short'))}</span>
      <Link href={reportAddress(addressFor({ page: 'milestone', id: item.id }), corrects)}>
        {milestone.corrects(name)}
      </Link>
    </>
  )
}
