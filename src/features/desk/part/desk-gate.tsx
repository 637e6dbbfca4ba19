/** Only for those who may: everybody else is told why not, and what to do. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { sessionQuery, type Session } from '#src/api/session-query.ts'
import { mayDo, ROLES, type Permission } from '#src/domain/access/roles.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useSite } from '#src/ui/site-context.ts'
import { useInBrowser } from '#src/ui/use-in-browser.ts'
import { DeskHeader } from './desk-header.tsx'
import { useFailureText } from './failure-text.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'

export type Caller = NonNullable<Session['caller']>

export interface SignedIn {
  readonly caller: Caller
  readonly csrfToken: string | null
}

interface DeskGateProps {
  readonly title: string
  readonly needs: Permission
  readonly children: (signedIn: SignedIn) => ReactNode
}

export function DeskGate({ title, needs, children }: DeskGateProps) {
  const words = useEditingWords()
  const failureText = useFailureText()
  const { messages } = useI18n()
  const { isStatic } = useSite()
  const isInBrowser = useInBrowser()
  const { data, error, refetch } = useQuery({ ...sessionQuery(), enabled: !isStatic })
  if (isStatic) {
    return (
      <Outside title={title}>
        <StateBox title={words.gate.notOffered} />
      </Outside>
    )
  }
  /** Who asks may be known before the drawn page, which is nobody's, has been taken over. */
  if (data === undefined || !isInBrowser) {
    if (error === null || !isInBrowser) return <Loading words={words.gate.loading} />
    return (
      <Outside title={title}>
        <StateBox title={words.gate.failed} isAlert>
          <p>{failureText(error)}</p>
          <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
        </StateBox>
      </Outside>
    )
  }
  const { caller, isSignInOffered, csrfToken } = data
  if (caller === null) {
    return (
      <Outside title={title}>
        <StateBox title={words.gate.signedOut}>
          <p>{words.gate.signedOutDetail}</p>
          <p>{isSignInOffered ? <SignInLink /> : words.gate.notOffered}</p>
        </StateBox>
      </Outside>
    )
  }
  if (!caller.permissions.includes(needs)) {
    const least = ROLES.find((role) => mayDo(role, needs)) ?? 'administrator'
    return (
      <Outside title={title}>
        <StateBox title={words.gate.forbidden(words.role[caller.role])} isAlert>
          <p>{words.gate.needs(words.role[least])}</p>
        </StateBox>
      </Outside>
    )
  }
  return (
    <>
      <DeskHeader title={title} caller={caller} />
      {children({ caller, csrfToken })}
    </>
  )
}

function Outside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <PageHeading title={title} />
      {children}
    </>
  )
}

/** Leaves the page for the sign-in and comes back to it. */
export function SignInLink() {
  const words = useEditingWords()
  const { base } = useSite()
  const [pathname] = useLocation()
  const search = useSearch()
  const to = `${base}${pathname}${search === '' ? '' : `?${search}`}`
  return <a href={`${base}/auth/sign-in?${new URLSearchParams({ to }).toString()}`}>{words.gate.signIn}</a>
}
