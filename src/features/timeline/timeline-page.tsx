/** Reports of the selection and outside events on one time axis. */
import { useDeferredValue, useMemo, useState } from 'react'
import { timelineEntries } from '#src/domain/timeline/entries.ts'
import { boundsOf, isWithin, usualWindow } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useView } from '#src/ui/view-context.ts'
import { LaningChoice } from './laning-choice.tsx'
import { OpenedEntries } from './opened-entries.tsx'
import { KEYS_ID, Plot } from './plot.tsx'
import { parseTimelineAddress } from './timeline-address.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineProblems } from './timeline-problems.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useTimeWindow } from './use-time-window.ts'
import { WindowControls } from './window-controls.tsx'
import { WindowLine } from './window-line.tsx'
import styles from './timeline-page.module.css'

export function TimelinePage() {
  const { messages, date } = useI18n()
  const { tracker, view, parameters } = useView()
  const { asOf } = view.clock
  const entries = useMemo(() => timelineEntries(tracker, view), [tracker, view])
  const bounds = useMemo(() => boundsOf(entries, asOf), [entries, asOf])
  const { laning, window: asked, problems } = parseTimelineAddress(parameters, bounds)
  const { window, show } = useTimeWindow(asked, usualWindow(bounds))
  const [openedKeys, setOpenedKeys] = useState<readonly string[]>([])
  const opened = entries.filter(({ key }) => openedKeys.includes(key))
  /** The table is long: while a hand moves the picture, it may come after. */
  const settled = useDeferredValue(window)
  const { timeline } = messages
  if (view.items.length === 0) {
    return (
      <>
        <PageHeading title={timeline.title} />
        <TimelineProblems problems={problems} />
        <NothingMatches />
      </>
    )
  }
  const inWindow = entries.filter((entry) => isWithin(entry, settled))
  const close = (): void => {
    const [first] = openedKeys
    setOpenedKeys([])
    /** Moved meanwhile, it may stand in another mark; then the keyboard goes on at the picture. */
    const mark = document.querySelector<HTMLElement>(`[data-mark="${first ?? ''}"]`)
    const picture = document.querySelector<HTMLElement>('[role="application"]')
    ;(mark ?? picture)?.focus()
  }
  return (
    <>
      <PageHeading title={timeline.title} />
      <TimelineProblems problems={problems} />
      <div className={styles.controls}>
        <LaningChoice laning={laning} />
        <WindowControls window={window} bounds={bounds} onMove={show} />
      </div>
      <WindowLine shown={inWindow} total={entries.length} window={settled} />
      {settled.to > asOf ? <p className={styles.note}>{timeline.asOfLine(date(asOf))}</p> : null}
      <Plot
        entries={entries}
        laning={laning}
        window={window}
        bounds={bounds}
        opened={openedKeys[0] ?? null}
        onOpen={setOpenedKeys}
        onMove={show}
      />
      {opened.length === 0 ? null : <OpenedEntries key={openedKeys.join(' ')} entries={opened} onClose={close} />}
      <TimelineLegend entries={entries} />
      <p className={styles.note}>{timeline.note}</p>
      <p className={styles.note}>{timeline.eventsNote}</p>
      <p id={KEYS_ID} className={`${styles.note} screen-only`}>
        <b>{timeline.keysTitle}</b> {timeline.keys}
      </p>
      <TimelineTable entries={inWindow} window={settled} />
    </>
  )
}
