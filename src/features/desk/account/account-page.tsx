/** One's own account: where one is signed in, and tokens for scripts. */
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import { NewTokenForm } from './new-token-form.tsx'
import { SessionList } from './session-list.tsx'
import { TokenList } from './token-list.tsx'

export function AccountPage() {
  const words = useAccountWords()
  return (
    <DeskGate title={words.title} needs="read">
      {({ caller, csrfToken }) => (
        <>
          <SessionList title={words.sessions} lead={words.sessionsLead} of={null} csrfToken={csrfToken} />
          <TokenList title={words.tokens} lead={words.tokensLead} of={null} csrfToken={csrfToken} />
          <NewTokenForm caller={caller} csrfToken={csrfToken} />
        </>
      )}
    </DeskGate>
  )
}
