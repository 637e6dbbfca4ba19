/** Providers from the outside in: site, address, requests, language, tracker, selection, page. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Redirect, Router, useLocation, useSearch } from 'wouter'
import { PLAIN_SITE, type Site } from '#src/domain/contract/site.ts'
import { parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'
import { pathnameOf } from '#src/ui/address.ts'
import { isDeskOnly, leaveDesk } from './desk-location.ts'
import { SiteContext } from '#src/ui/site-context.ts'
import { LanguageProvider } from './language-provider.tsx'
import { TrackerGate } from './tracker-gate.tsx'

interface AppProps {
  readonly queryClient: QueryClient
  readonly site?: Site
  /** The address that is drawn where there is no browser to ask. */
  readonly place?: { readonly pathname: string; readonly search: string }
}

export function App({ queryClient, site = PLAIN_SITE, place }: AppProps) {
  const drawn = place === undefined ? {} : { ssrPath: `${site.base}${place.pathname}`, ssrSearch: place.search }
  return (
    <SiteContext value={site}>
      <Router base={site.base} {...(isDeskOnly(site) ? { aroundNav: leaveDesk } : {})} {...drawn}>
        <QueryClientProvider client={queryClient}>
          <LanguageOfAddress />
        </QueryClientProvider>
      </Router>
    </SiteContext>
  )
}

/** The language is the first part of the address; an address without one is sent to the reader's preferred language. */
function LanguageOfAddress() {
  const [pathname] = useLocation()
  const language = parseLanguage(pathname.split('/')[1])
  if (language === null) return <ToPreferredLanguage />
  return (
    <Suspense fallback={null}>
      <LanguageProvider language={language}>
        <TrackerGate language={language} />
      </LanguageProvider>
    </Suspense>
  )
}

/** Apart, so that nothing but this is drawn anew for a query. */
function ToPreferredLanguage() {
  const search = useSearch()
  const home = pathnameOf(preferredLanguage(navigator.languages), { page: 'overview' })
  return <Redirect to={`${home}${search === '' ? '' : `?${search}`}`} replace />
}
