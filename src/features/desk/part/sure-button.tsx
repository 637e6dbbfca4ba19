/** A button for what cannot be taken back: says what would happen and asks once more, in its own place. */
import { useId, useState } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './sure-button.module.css'

interface SureButtonProps {
  readonly children: string
  /** Names what it is about, for whoever cannot see the row. */
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly isBusy: boolean
  readonly onSure: () => void
}

export function SureButton({ children, label, question, yes, isBusy, onSure }: SureButtonProps) {
  const words = useEditingWords()
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button aria-label={label} disabled={isBusy} onClick={() => setAsking(true)}>
        {children}
      </Button>
    )
  }
  return (
    <div role="group" aria-labelledby={id} className={styles.sure}>
      <p id={id}>{question}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever has asked for it is asked here: the keyboard goes on from the question */}
      <Button autoFocus kind="primary" disabled={isBusy} onClick={onSure}>
        {yes}
      </Button>
      <Button disabled={isBusy} onClick={() => setAsking(false)}>
        {words.draft.cancel}
      </Button>
    </div>
  )
}
