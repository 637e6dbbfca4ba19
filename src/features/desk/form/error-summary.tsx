/** Everything that has to be put right, with links to the fields. Takes the focus when it comes. */
import { useEffect, useRef } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import type { FormFault } from './field-faults.ts'
import { UnbrokenDates } from '#src/ui/unbroken-dates.tsx'
import styles from './form.module.css'

interface ErrorSummaryProps {
  readonly faults: readonly FormFault[]
  /** Counts attempts to save: each one brings the focus here again. */
  readonly attempt: number
}

export function ErrorSummary({ faults, attempt }: ErrorSummaryProps) {
  const words = useEditingWords()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt is told of again, though the box is the same
  }, [attempt])
  const go = (target: string): void => {
    const control = document.getElementById(target)
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  }
  return (
    <section ref={box} tabIndex={-1} className={styles.summary} role="alert" aria-labelledby="fault-summary">
      <h2 id="fault-summary">{words.errors.title(faults.length)}</h2>
      <ul>
        {faults.map(({ target, text }) => (
          <li key={`${target ?? ''} ${text}`}>
            {target === null ? (
              <UnbrokenDates text={text} />
            ) : (
              <a
                href={`#${target}`}
                onClick={(event) => {
                  event.preventDefault()
                  go(target)
                }}
              >
                <UnbrokenDates text={text} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
