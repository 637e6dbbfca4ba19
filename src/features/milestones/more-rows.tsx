/** The rows that are not drawn yet: how many, and the button that draws the next ones. */
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { ROWS_AT_ONCE } from './table-model.ts'
import styles from './more-rows.module.css'

interface MoreRowsProps {
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
}

export function MoreRows({ shown, total, onMore }: MoreRowsProps) {
  const { messages, number } = useI18n()
  const { milestones } = messages
  const place = useRef<HTMLDivElement>(null)
  const hidden = total - shown
  /** The keyboard goes on at the first new row; the button may be gone with the last ones. */
  const handleMore = () => {
    flushSync(onMore)
    const table = place.current?.previousElementSibling
    table?.querySelectorAll<HTMLAnchorElement>('tbody th[scope="row"] a')[shown]?.focus()
  }
  return (
    <div ref={place} className={hidden === 0 ? undefined : styles.more}>
      {hidden === 0 ? null : (
        <>
          <p className="screen-only">{milestones.shown(number(shown), number(total))}</p>
          <Button className="screen-only script-only" onClick={handleMore}>
            {milestones.showMore(number(Math.min(ROWS_AT_ONCE, hidden)))}
          </Button>
          <p className="print-only">{milestones.notPrinted(hidden, number(hidden))}</p>
        </>
      )}
    </div>
  )
}
