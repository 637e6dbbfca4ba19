/** A button that unfolds a panel over the page; Escape, or going elsewhere, folds it again. */
import { useCallback, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { ArrivingPart } from '#src/ui/arriving-part.tsx'
import { MenuContext } from './menu-context.ts'
import { useDismiss } from './use-dismiss.ts'
import styles from './menu.module.css'

interface MenuProps {
  readonly label: string
  /** What is chosen now, beside the label. */
  readonly value: ReactNode
  /** Whether it is something else than at rest. */
  readonly isActive: boolean
  /** A wide panel spans the bar; any other stands below its button. */
  readonly isWide?: boolean
  /** Called when somebody comes near, so that what the panel needs is there when it is opened. */
  readonly onNear: () => void
  /** Mounted while the menu is open, so that nothing is counted for a panel nobody sees. */
  readonly children: ReactNode
}

export function Menu({ label, value, isActive, isWide = false, onNear, children }: MenuProps) {
  const { messages } = useI18n()
  const whole = useRef<HTMLDetailsElement>(null)
  const button = useRef<HTMLElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [side, setSide] = useState<'start' | 'end'>('start')
  const close = useCallback(() => setOpen(false), [])
  useDismiss({ whole, button, isOpen, close })

  const closeAndReturn = useCallback(() => {
    close()
    button.current?.focus()
  }, [close])

  /** React, not the browser, unfolds it, so that the panel is there, and on its side, before it is seen. */
  const handleClick = (event: MouseEvent<HTMLElement>): void => {
    event.preventDefault()
    setSide(event.currentTarget.getBoundingClientRect().left > window.innerWidth / 2 ? 'end' : 'start')
    setOpen(!isOpen)
  }
  return (
    <details ref={whole} className={styles.menu} open={isOpen} data-wide={isWide ? 'yes' : undefined}>
      <summary
        ref={button}
        className={styles.button}
        data-active={isActive ? 'yes' : undefined}
        onPointerEnter={onNear}
        onFocus={onNear}
        onClick={handleClick}
      >
        <span className={styles.label}>{label}</span> <span className={styles.value}>{value}</span>
        <svg viewBox="0 0 10 6" className={styles.arrow} aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </summary>
      <div className={styles.panel} data-side={side}>
        <MenuContext value={closeAndReturn}>
          {isOpen ? (
            <ArrivingPart resetKey={label} meanwhile={<p>{messages.states.loading}</p>}>
              {children}
            </ArrivingPart>
          ) : null}
        </MenuContext>
      </div>
    </details>
  )
}
