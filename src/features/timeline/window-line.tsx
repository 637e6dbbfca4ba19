/** What the window shows, said whenever it has been moved. */
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { RichLine } from '#src/ui/rich-line.tsx'
import styles from './timeline-page.module.css'

interface WindowLineProps {
  readonly shown: readonly TimelineEntry[]
  readonly total: number
  readonly window: TimeWindow
}

export function WindowLine({ shown, total, window }: WindowLineProps) {
  const { messages, date } = useI18n()
  const { timeline } = messages
  const reports = shown.filter(({ kind }) => kind === 'report').length
  return (
    <p className={styles.window} role="status">
      <RichLine line={timeline.inWindow(date(window.from), date(window.to), reports, shown.length - reports)} />
      {shown.length === total ? null : `${messages.overview.sentenceJoin}${timeline.outside(total - shown.length)}`}
    </p>
  )
}
