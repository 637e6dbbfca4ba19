/** Who is signed in, under every page; comes after the page stands, from a root of its own. */
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { signOut } from '#src/api/account-requests.ts'
import type { Session } from '#src/api/session-query.ts'
import type { AccountWords } from '#src/i18n/load-account-words.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './sign-in-mark.module.css'

interface SignInMarkProps {
  readonly session: Session
  readonly words: AccountWords
  readonly language: Language
}

/** Draws nothing where nobody can sign in. */
export function SignInMark({ session, words, language }: SignInMarkProps) {
  const [pathname] = useLocation()
  const search = useSearch()
  const [isFailed, setFailed] = useState(false)
  const { caller, isSignInOffered, csrfToken } = session
  if (caller === null && !isSignInOffered) return null
  const to = `${pathname}${search === '' ? '' : `?${search}`}`
  const handleSignOut = async (): Promise<void> => {
    try {
      location.assign((await signOut(csrfToken)) ?? `/${language}`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <nav className={`${styles.mark} screen-only`} aria-label={words.mark}>
      {caller === null ? (
        <a href={`/auth/sign-in?${new URLSearchParams({ to }).toString()}`}>{words.signIn}</a>
      ) : (
        <>
          <span>{words.signedIn(caller.name, words.role[caller.role])}</span>
          {caller.permissions.includes('draft') ? <a href={`/${language}/drafts`}>{words.desk}</a> : null}
          <a href={`/${language}/account`}>{words.title}</a>
          <Button kind="quiet" onClick={() => void handleSignOut()}>
            {words.signOut}
          </Button>
          {isFailed ? <span role="alert">{words.signOutFailed}</span> : null}
        </>
      )}
    </nav>
  )
}
