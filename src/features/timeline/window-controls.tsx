/** Everything that moves the picture, as buttons. */
import { movedBy, WINDOW_MOVES } from './key-move.ts'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { windowParameters } from './timeline-address.ts'
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
  const { addressWith } = useView()
  return (
    <fieldset className={`${styles.choice} screen-only press-only`}>
      <legend>{timeline.window}</legend>
      {WINDOW_MOVES.map((move) => {
        const moved = movedBy(move, window, bounds)
        const isIdle = isSame(moved, window)
        /** Not `disabled`: the button that was just pressed would lose the focus when it can go no further. */
        return (
          <AddressButton
            key={move}
            isIdle={isIdle}
            to={addressWith(windowParameters(moved))}
            onPress={() => (isIdle ? undefined : onMove(moved))}
          >
            {timeline[move]}
          </AddressButton>
        )
      })}
      <AddressButton
        isOn={isSame(window, bounds)}
        to={addressWith(windowParameters(bounds))}
        onPress={() => onMove(bounds)}
      >
        {timeline.everything}
      </AddressButton>
      <AddressButton to={addressWith(windowParameters(null))} onPress={() => onMove(null)}>
        {timeline.usual}
      </AddressButton>
    </fieldset>
  )
}
