/** Providers from the outside in: requests, language, tracker, selection, page. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'
import { pathnameOf } from '#src/ui/address.ts'
import { LanguageProvider } from './language-provider.tsx'
import { TrackerGate } from './tracker-gate.tsx'

export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageOfAddress />
    </QueryClientProvider>
  )
}

/** The language is the first part of the address; an address without one is sent to the reader's preferred language. */
function LanguageOfAddress() {
  const [pathname] = useLocation()
  const search = useSearch()
  const language = parseLanguage(pathname.split('/')[1])
  if (language === null) {
    const home = pathnameOf(preferredLanguage(navigator.languages), { page: 'overview' })
    return <Redirect to={`${home}${search === '' ? '' : `?${search}`}`} replace />
  }
  return (
    <Suspense fallback={null}>
      <LanguageProvider language={language}>
        <TrackerGate language={language} />
      </LanguageProvider>
    </Suspense>
  )
}
