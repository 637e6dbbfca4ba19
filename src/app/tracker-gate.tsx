/** Nothing that shows a status stands before the records are there: they load, fail with a reason, or are shown. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { failureOf } from '#src/api/errors.ts'
import { trackerQuery } from '#src/api/tracker-query.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSite } from '#src/ui/site-context.ts'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { CurrentPage } from './current-page.tsx'
import { DemoLabel } from './demo-label.tsx'
import { isDeskPage } from '#src/domain/contract/desk-pages.ts'
import { heldRecords, watchHeldRecords } from './held-records.ts'
import { Live } from './live.tsx'
import { Masthead } from './masthead.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { RequestFailed } from './request-failed.tsx'
import { Shell } from './shell.tsx'
import { ViewProvider } from './view-provider.tsx'
import styles from './shell.module.css'

/** While the network is there and the device's own records are shown. */
const ASK_AGAIN_MS = 5000

export function TrackerGate({ language }: { readonly language: Language }) {
  const { messages } = useI18n()
  const [pathname] = useLocation()
  const { data: tracker, error, isError, refetch } = useQuery(trackerQuery(language, useSite()))

  /**
   * Back from a time without a network, what is shown may be old; and an answer that was under way when the network came
   * back may still be the device's own. So it is asked again until the service has answered.
   */
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const askLater = (): void => {
      clearTimeout(timer)
      if (!navigator.onLine || heldRecords() === null) return
      timer = setTimeout(() => void refetch().finally(askLater), ASK_AGAIN_MS)
    }
    const askAgain = (): void => void refetch().finally(askLater)
    addEventListener('online', askAgain)
    const unwatch = watchHeldRecords(askLater)
    return () => {
      clearTimeout(timer)
      unwatch()
      removeEventListener('online', askAgain)
    }
  }, [refetch])

  if (tracker === undefined) {
    return (
      <>
        <Masthead />
        <main id="content" tabIndex={-1} className={styles.main}>
          {isError ? (
            <RequestFailed title={messages.states.failed} failure={failureOf(error)} onRetry={() => void refetch()} />
          ) : (
            <Loading />
          )}
        </main>
      </>
    )
  }
  const { demo } = tracker.snapshot
  /** Those who keep the tracker get in all the same: the first milestones come from there. */
  if (tracker.snapshot.milestones.length === 0 && !isDeskPage(pathname)) {
    return (
      <>
        <DemoLabel scenario={demo} />
        <Masthead />
        <main id="content" tabIndex={-1} className={styles.main}>
          <StateBox title={messages.states.noData} isPage>
            <p>{messages.states.noDataDetail}</p>
            <Live />
          </StateBox>
        </main>
      </>
    )
  }
  return (
    <ViewProvider tracker={tracker}>
      <DemoLabel scenario={demo} />
      <OfflineNotice />
      <Shell>
        <CurrentPage />
      </Shell>
    </ViewProvider>
  )
}
