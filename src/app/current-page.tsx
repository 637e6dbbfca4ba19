/** The page the address names, each behind its own fault boundary. */
import { Suspense, useMemo, type ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { failureOf } from '#src/api/errors.ts'
import { OverviewPage } from '#src/features/overview/overview-page.tsx'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { Page } from '#src/ui/address.ts'
import { ErrorBoundary } from '#src/ui/error-boundary.tsx'
import { CountryPage, MilestonePage, OtherPage, pageAt, PAGES, PathPage } from './pages.tsx'
import { Live } from './live.tsx'
import { RequestFailed } from './request-failed.tsx'

export function CurrentPage() {
  const { messages } = useI18n()
  const { search: searchState } = useView()
  const [pathname] = useLocation()
  const query = useSearch()
  /** The same element as long as the page is: it is drawn anew for what it shows, not for what is asked. */
  const page = useMemo(() => pageOf(pageAt(pathname)), [pathname])
  if (searchState.is === 'loading') return <Loading words={messages.states.searching} />
  if (searchState.is === 'failed') {
    return (
      <RequestFailed
        title={messages.states.searchFailed}
        failure={failureOf(searchState.error)}
        onRetry={searchState.retry}
      />
    )
  }
  return (
    <ErrorBoundary
      resetKey={`${pathname}?${query}`}
      fallback={(retry) => (
        <StateBox title={messages.states.crashed} isAlert isPage>
          <p>{messages.states.crashedDetail}</p>
          <Button onClick={retry}>{messages.states.retry}</Button>
        </StateBox>
      )}
    >
      <Suspense fallback={<Loading />}>
        {page}
        <Live />
      </Suspense>
    </ErrorBoundary>
  )
}

function pageOf(page: Page | null): ReactNode {
  if (page === null) return <OtherPage />
  switch (page.page) {
    case 'overview':
      return <OverviewPage />
    case 'path':
      return <PathPage key={page.id} id={page.id} />
    case 'milestone':
      return <MilestonePage key={page.id} id={page.id} />
    case 'country':
      return <CountryPage key={page.id} id={page.id} />
    case 'milestones':
    case 'matrix':
    case 'timeline':
    case 'changes':
    case 'evidence':
    case 'sources':
    case 'method':
    case 'briefing':
    case 'bodies': {
      const ListPage = PAGES[page.page]
      return ListPage === undefined ? <OtherPage /> : <ListPage />
    }
  }
}
