/** Everything that moves the picture, as buttons. */
import { movedBy, WINDOW_MOVES } from './key-move.ts'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './timeline-page.module.css'

interface WindowControlsProps {
  readonly window: TimeWindow
  readonly bounds: TimeWindow
  readonly onMove: (window: TimeWindow | null) => void
}

function isSame(a: TimeWindow, b: TimeWindow): boolean {
  return a.from === b.from && a.to === b.to
}

export function WindowControls({ window, bounds, onMove }: WindowControlsProps) {
  const { timeline } = useI18n().messages
  return (
    <fieldset className={`${styles.choice} screen-only script-only`}>
      <legend>{timeline.window}</legend>
      {WINDOW_MOVES.map((move) => {
        const moved = movedBy(move, window, bounds)
        const isIdle = isSame(moved, window)
        /** Not `disabled`: the button that was just pressed would lose the focus when it can go no further. */
        return (
          <Button key={move} aria-disabled={isIdle} onClick={() => (isIdle ? undefined : onMove(moved))}>
            {timeline[move]}
          </Button>
        )
      })}
      <Button aria-pressed={isSame(window, bounds)} onClick={() => onMove(bounds)}>
        {timeline.everything}
      </Button>
      <Button onClick={() => onMove(null)}>{timeline.usual}</Button>
    </fieldset>
  )
}
