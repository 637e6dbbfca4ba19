/**
 * The one answer. The browser's own popover gives Escape, the click outside and the place above everything else; where it
 * knows CSS anchors the answer stands beside its button, else at the foot of the window.
 */
import { useId, useLayoutEffect, useRef, type ToggleEvent } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useWhyWords } from '#src/i18n/load-page-words.ts'
import { Button } from './button.tsx'
import { WhyAnswer } from './why-answer.tsx'
import type { WhyRequest } from './why-context.ts'
import { WhyTitle } from './why-title.tsx'
import styles from './why-popover.module.css'

export function WhyPopover({ request }: { readonly request: WhyRequest }) {
  const { messages } = useI18n()
  const words = useWhyWords()
  const title = useId()
  const popover = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = popover.current
    if (element === null) return
    element.hidePopover()
    element.showPopover({ source: request.opener })
    element.scrollTop = 0
    element.focus()
  }, [request])

  /** The browser returns the focus after Escape; a click on nothing in particular would leave it to what surrounds all. */
  const handleToggle = ({ newState }: ToggleEvent<HTMLDivElement>): void => {
    const { activeElement } = document
    if (newState === 'closed' && (activeElement === null || activeElement.contains(request.opener))) {
      request.opener.focus({ preventScroll: true })
    }
  }

  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      className={`${styles.popover} screen-only`}
      onToggle={handleToggle}
    >
      <div className={styles.head}>
        <h2 id={title}>
          <WhyTitle topic={request.topic} />
        </h2>
        <Button kind="quiet" onClick={() => popover.current?.hidePopover()}>
          {messages.shell.close}
        </Button>
      </div>
      <div className={styles.answer}>
        <WhyAnswer topic={request.topic} words={words} />
      </div>
    </div>
  )
}
