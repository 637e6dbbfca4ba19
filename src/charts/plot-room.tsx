/**
 * The room of a drawing, which comes in its own chunk. Only browsers draw: the chart library writes inline styles, which the
 * content security policy refuses in a document. Without scripts the table beside it says the same.
 */
import { Suspense, type KeyboardEvent, type ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useInBrowser } from '#src/ui/use-in-browser.ts'

interface PlotRoomProps {
  readonly className: string | undefined
  readonly bars?: number
  readonly onKeys?: (event: KeyboardEvent<HTMLElement>) => void
  readonly children: ReactNode
}

export function PlotRoom({ className, bars, onKeys, children }: PlotRoomProps) {
  const { messages } = useI18n()
  const isDrawn = useInBrowser()
  const waiting = <p role="status">{messages.path.chartLoading}</p>
  return (
    <div className={`${className} script-only`} data-bars={bars} onKeyDownCapture={onKeys}>
      {isDrawn ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}
    </div>
  )
}
