/** Draws a page where there is no browser: the same components as in it. Built into dist/, loaded by the service. */
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { searchQuery } from '#src/api/search-query.ts'
import { trackerQuery } from '#src/api/tracker-query.ts'
import { App } from '#src/app/app.tsx'
import { firstNeeds } from '#src/app/first-needs.ts'
import { messagesOf } from '#src/app/language-provider.tsx'
import { isDeskPage } from '#src/domain/contract/desk-pages.ts'
import { chunkOf, pageAt } from '#src/app/pages.tsx'
import type { PageOrder, RenderedPage } from '#src/domain/contract/page.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'

/** React writes what belongs into the head before everything else. */
const HOISTED = /^(?:<(?:link|meta)[^>]*>|<title>[^<]*<\/title>)*/
const TITLE = /<title>([^<]*)<\/title>/

/** Everything the page would ask for is there before it asks. */
function answersFor({
  language,
  pathname,
  search,
  trackerFor,
  textMatchFor,
  bodyMatchFor,
  site,
}: PageOrder): QueryClient {
  const client = new QueryClient()
  const needs = firstNeeds(pathname, search)
  const tracker = trackerFor(language)
  client.setQueryData(trackerQuery(language, site).queryKey, tracker)
  if (needs.searchIndex) {
    const searchText = { milestones: textMatchFor, bodies: bodyMatchFor }
    client.setQueryData(searchQuery(tracker.snapshot.revision, site).queryKey, searchText)
  }
  return client
}

function statusOf({ pathname, language, trackerFor }: PageOrder): RenderedPage['status'] {
  const page = pageAt(pathname)
  if (page === null) return isDeskPage(pathname) ? 200 : 404
  const { milestones } = trackerFor(language).snapshot
  return page.page === 'milestone' && !milestones.some(({ id }) => id === page.id) ? 404 : 200
}

export async function renderPage(order: PageOrder): Promise<RenderedPage> {
  const { language, pathname, search, site } = order
  const { messages, requestPages } = await messagesOf(language)
  await requestPages()
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <StrictMode>
      <App queryClient={answersFor(order)} site={site} place={{ pathname, search }} />
    </StrictMode>,
    {
      onError: (error) => void faults.push(error),
      /** All of it in its place: nothing may need a script to be moved there. */
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  )
  const html = await new Response(prelude).text()
  const [hoisted = ''] = HOISTED.exec(html) ?? []
  const [titleElement = '', title = messages.shell.name] = TITLE.exec(hoisted) ?? []
  return {
    status: statusOf(order),
    title,
    head: hoisted.replace(titleElement, ''),
    description: messages.shell.tagline,
    lang: LANGUAGE_TAGS[language],
    content: html.slice(hoisted.length),
    module: chunkOf(pageAt(pathname)),
    words: `src/i18n/messages/${language}/first.ts`,
    faults,
  }
}
