/** The picture: moved by keys, by hand and by wheel, its marks to be pressed; on paper the same without controls. */
import { useRef, type KeyboardEvent } from 'react'
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import type { Laning } from '#src/domain/timeline/lanes.ts'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { ticksOf } from './axis-ticks.ts'
import { PAPER_WIDTH, USUAL_WIDTH } from './geometry.ts'
import { movedBy, moveOfKey } from './key-move.ts'
import { Lanes } from './lanes.tsx'
import { useGestures } from './use-gestures.ts'
import { useWidth } from './use-width.ts'
import styles from './plot.module.css'

export interface PlotProps {
  readonly entries: readonly TimelineEntry[]
  readonly laning: Laning
  readonly window: TimeWindow
  readonly bounds: TimeWindow
  readonly opened: string | null
  readonly onOpen: (keys: readonly string[]) => void
  readonly onMove: (window: TimeWindow) => void
}

/** The id of what says which keys move the picture. */
export const KEYS_ID = 'timeline-keys'

export function Plot({ entries, laning, window, bounds, opened, onOpen, onMove }: PlotProps) {
  const { timeline } = useI18n().messages
  const { asOf } = useView().view.clock
  const picture = useRef<HTMLDivElement>(null)
  const { width, measure } = useWidth(USUAL_WIDTH)
  const gestures = useGestures(picture, { window, bounds, width, onMove })
  const handleKey = (event: KeyboardEvent): void => {
    const move = moveOfKey(event.key)
    /** On a mark the keys go from mark to mark; with Ctrl, Alt or Cmd they are the browser's. */
    if (move === null || event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onMove(movedBy(move, window, bounds))
  }
  const common = { window, asOf, opened, onOpen }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application: screen readers leave it the keys that move it. Everything in it can be reached by Tab */}
      <div
        role="application"
        ref={picture}
        className={`${styles.plot} screen-only`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys that move the picture are taken by the picture itself, so it has to take the focus
        tabIndex={0}
        aria-label={timeline.plot}
        aria-describedby={KEYS_ID}
        onKeyDown={handleKey}
        {...gestures}
      >
        <div className={styles.measure}>
          <div ref={measure} data-track="" />
        </div>
        <Lanes
          entries={entries}
          laning={laning}
          picture={{ ...common, width, ticks: ticksOf(window, width), isPaper: false }}
        />
      </div>
      <div className={`${styles.plot} print-only`}>
        <Lanes
          entries={entries}
          laning={laning}
          picture={{ ...common, width: PAPER_WIDTH, ticks: ticksOf(window, PAPER_WIDTH), isPaper: true }}
        />
      </div>
    </>
  )
}
