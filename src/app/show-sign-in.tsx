/** Asks who is signed in once the page stands, and shows it below; apart from the first view, and in a root of its own. */
import { useQuery, QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, use } from 'react'
import { createRoot } from 'react-dom/client'
import { useLocation } from 'wouter'
import { sessionQuery } from '#src/api/session-query.ts'
import { SignInMark } from '#src/features/sign-in-mark/sign-in-mark.tsx'
import { parseLanguage } from '#src/i18n/languages.ts'
import { accountWordsOf } from '#src/i18n/load-account-words.ts'

function Mark() {
  const [pathname] = useLocation()
  const language = parseLanguage(pathname.split('/')[1]) ?? 'en'
  const { data } = useQuery(sessionQuery())
  const words = use(accountWordsOf(language))
  return data === undefined ? null : <SignInMark session={data} words={words} language={language} />
}

/** @param queryClient the page's own, so that both ask once */
export function showSignIn(queryClient: QueryClient): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={null}>
        <Mark />
      </Suspense>
    </QueryClientProvider>,
  )
}
