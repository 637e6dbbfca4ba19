/** Start in the browser: takes over the page that was drawn for it, or draws it. */
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { trackerQuery } from '#src/api/tracker-query.ts'
import { App } from '#src/app/app.tsx'
import { isDeskOnly } from '#src/app/desk-location.ts'
import { firstNeeds } from '#src/app/first-needs.ts'
import { listenToWorker } from '#src/app/held-records.ts'
import { messagesOf } from '#src/app/language-provider.tsx'
import { readSite } from '#src/app/read-site.ts'
import { reloadWhenReplaced } from '#src/app/reload-when-replaced.ts'
import { takeOver } from '#src/app/take-over.tsx'
import { parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'
import '#src/ui/styles/tokens.css'
import '#src/ui/styles/base.css'
import '#src/ui/styles/print.css'

const ROOT = document.querySelector('#root')
if (ROOT === null) throw new Error('index.html has no #root')

/**
 * The mocks must stand before the first request. The mode is compared here, and not by name, so that the bundler sees a
 * constant and leaves this branch, and with it every mock, out of a published build.
 */
if (import.meta.env.MODE === 'mock') {
  const { startMocks } = await import('#mocks/browser.ts')
  try {
    await startMocks()
  } catch (error) {
    ROOT.textContent = error instanceof Error ? error.message : String(error)
    throw error
  }
}

const site = readSite(document)
/** Servers of files lead an address to its folder; the page's own address has no slash at its end, and no file name. */
const plain = location.pathname.replace(/\/(?:index\.html)?$/, '')
if (site.isStatic && plain !== location.pathname && plain.length > site.base.length) {
  history.replaceState(history.state, '', `${plain}${location.search}${location.hash}`)
}
listenToWorker()
reloadWhenReplaced()
const queryClient = new QueryClient()
const place = location.pathname.slice(site.base.length)
const language = parseLanguage(place.split('/')[1]) ?? preferredLanguage(navigator.languages)
const app = (
  <StrictMode>
    <App queryClient={queryClient} site={site} />
  </StrictMode>
)
/** Words and records are asked for together, before anything is drawn. */
void messagesOf(language)
if (ROOT.hasChildNodes()) {
  await takeOver({
    root: ROOT,
    app,
    site,
    isDrawnForAddress: !site.isStatic || location.search === '',
    language,
    needs: firstNeeds(place, location.search),
    queryClient,
  })
} else {
  void queryClient.prefetchQuery(trackerQuery(language, site))
  createRoot(ROOT).render(app)
}

/**
 * What a reader does not wait for, and nothing here either: parts that come later may rest on this very module, and would
 * wait for it in turn.
 */
async function addTheRest(): Promise<void> {
  // Files without a service know nobody.
  if (!site.isStatic) (await import('#src/app/show-sign-in.tsx')).showSignIn(queryClient)
  // Mocks have a worker of their own, and a page in development is another one each second.
  // Where the service answers most pages, there is nothing that could be kept.
  if (import.meta.env.PROD && import.meta.env.MODE !== 'mock' && !isDeskOnly(site)) {
    const { keepOffline } = await import('#src/app/keep-offline.ts')
    await keepOffline(site, language)
  }
}

if (document.readyState === 'complete') void addTheRest()
else addEventListener('load', () => void addTheRest(), { once: true })
