/** A button for what cannot be taken back: asks once more, in its own place. */
import { useState } from 'react'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './account.module.css'

interface SureButtonProps {
  readonly children: string
  /** Names what it is about, for whoever cannot see the row. */
  readonly label: string
  readonly isBusy: boolean
  readonly onSure: () => void
}

export function SureButton({ children, label, isBusy, onSure }: SureButtonProps) {
  const words = useAccountWords()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button aria-label={label} disabled={isBusy} onClick={() => setAsking(true)}>
        {children}
      </Button>
    )
  }
  return (
    <span className={styles.sure}>
      <Button kind="primary" aria-label={`${words.sure} ${label}`} disabled={isBusy} onClick={onSure}>
        {words.sure}
      </Button>
      <Button disabled={isBusy} onClick={() => setAsking(false)}>
        {words.cancel}
      </Button>
    </span>
  )
}
