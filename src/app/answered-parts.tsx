/**
 * What src/answered brings to light on a page that the service answers: that an answer takes long, the words of a failure,
 * and the way in for those who keep the records. Drawn by the service alone.
 */
import { use } from 'react'
import { useLocation, useSearch } from 'wouter'
import { accountWordsOf } from '#src/i18n/load-account-words.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSite } from '#src/ui/site-context.ts'
import styles from './shell.module.css'

/** In the page from the start: what appears in it later is then spoken. */
export function WorkingNotice() {
  const { states } = useI18n().messages
  return (
    <p role="status" className={`${styles.working} screen-only`}>
      <span data-working="" hidden>
        {states.working}
      </span>
    </p>
  )
}

export function FailureNotice() {
  const { states } = useI18n().messages
  const [pathname] = useLocation()
  const { base } = useSite()
  return (
    <div data-failure="" hidden role="alert" className={`${styles.failure} screen-only`}>
      <p>
        {states.failed}{' '}
        <span data-cause="offline" hidden>
          {states.offline}
        </span>
        <span data-cause="timeout" hidden>
          {states.timeout}
        </span>
      </p>
      <a href={`${base}${pathname}`}>{states.retry}</a>
    </div>
  )
}

export function SessionMark() {
  const { language } = useI18n()
  const words = use(accountWordsOf(language))
  const [pathname] = useLocation()
  const search = useSearch()
  const { base } = useSite()
  const to = `${base}${pathname}${search === '' ? '' : `?${search}`}`
  return (
    <nav data-session="" hidden aria-label={words.mark} className={`${styles.session} screen-only`}>
      <a data-when="out" hidden href={`/auth/sign-in?${new URLSearchParams({ to }).toString()}`}>
        {words.signIn}
      </a>
      <a data-when="in" hidden href={`${base}/${language}/account`}>
        {words.title}
      </a>
    </nav>
  )
}
