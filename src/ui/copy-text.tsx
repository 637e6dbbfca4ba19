/** A text to take away. Copying can be forbidden (no secure connection, a policy); then the text can still be selected. */
import { useState } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from './button.tsx'
import styles from './copy-text.module.css'

interface CopyTextProps {
  /** What the text is, for whoever cannot see where it stands. */
  readonly label: string
  readonly text: string
}

type Outcome = 'untried' | 'copied' | 'failed'

export function CopyText({ label, text }: CopyTextProps) {
  const { messages } = useI18n()
  const [outcome, setOutcome] = useState<Outcome>('untried')
  const { copied, copyFailed, copy } = messages.cite
  const handleCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className={styles.copy}>
      <p className={styles.text} role="group" aria-label={label}>
        {text}
      </p>
      <div className={`${styles.actions} screen-only script-only`}>
        <Button aria-label={`${copy}: ${label}`} onClick={() => void handleCopy()}>
          {copy}
        </Button>
        <span role="status">{outcome === 'copied' ? copied : outcome === 'failed' ? copyFailed : ''}</span>
      </div>
    </div>
  )
}
