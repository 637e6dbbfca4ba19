/** One's own account: where one is signed in, and tokens for scripts. */
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import { SessionList } from './session-list.tsx'
import { TokenList } from './token-list.tsx'

export function AccountPage() {
  const words = useAccountWords()
  return (
    <DeskGate title={words.title} needs="read">
      {({ caller, csrfToken }) => (
        <>
          <TokenList caller={caller} csrfToken={csrfToken} />
          <SessionList csrfToken={csrfToken} />
        </>
      )}
    </DeskGate>
  )
}
