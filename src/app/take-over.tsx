/**
 * A drawn page becomes a live one. It is complete as it stands, so it is left to be read until its records have come; if
 * they do not, the page says so, and what it shows stays.
 */
import type { QueryClient } from '@tanstack/react-query'
import { startTransition, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { failureOf, type RequestFailure } from '#src/api/errors.ts'
import { searchQuery } from '#src/api/search-query.ts'
import { trackerQuery } from '#src/api/tracker-query.ts'
import type { Site } from '#src/domain/contract/site.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { buildI18n, I18nContext } from '#src/i18n/i18n-context.ts'
import type { FirstNeeds } from './first-needs.ts'
import { messagesOf } from './language-provider.tsx'
import { RequestFailed } from './request-failed.tsx'

export interface DrawnPage {
  readonly root: Element
  readonly app: ReactNode
  readonly site: Site
  /** False for a file that stands for its page under any query. */
  readonly isDrawnForAddress: boolean
  readonly language: Language
  readonly needs: FirstNeeds
  readonly queryClient: QueryClient
}

/** Everything that the page was drawn with. @returns the revision of the records that came */
async function records({ site, language, needs, queryClient }: DrawnPage): Promise<number> {
  const tracker = await queryClient.fetchQuery(trackerQuery(language, site))
  const { revision } = tracker.snapshot
  if (needs.searchIndex) await queryClient.fetchQuery(searchQuery(revision, site))
  return revision
}

/** Shown in the page, above what it shows, until the reader asks to try again. */
async function sayFailure({ root, language }: DrawnPage, failure: RequestFailure): Promise<void> {
  const { messages } = await messagesOf(language)
  const place = document.createElement('div')
  root.querySelector('main')?.prepend(place)
  const notice = createRoot(place)
  await new Promise<void>((resolve) => {
    notice.render(
      <I18nContext value={buildI18n(language, messages)}>
        <RequestFailed title={messages.states.failed} failure={failure} isPage={false} onRetry={resolve} />
      </I18nContext>,
    )
  })
  notice.unmount()
  place.remove()
}

export async function takeOver(page: DrawnPage): Promise<void> {
  const { root, app, site, isDrawnForAddress } = page
  let revision: number | null = null
  while (revision === null) {
    try {
      revision = await records(page)
    } catch (error) {
      await sayFailure(page, failureOf(error))
    }
  }
  if (revision === site.revision && isDrawnForAddress) {
    /**
     * As a transition: in parts, between which a reader can scroll and press. A difference between the drawn and the live
     * page is reported like any fault of a page, and drawn anew.
     */
    startTransition(() => {
      hydrateRoot(root, app)
    })
    return
  }
  /** Never one revision's page with another's answers, nor one query's. */
  root.replaceChildren()
  createRoot(root).render(app)
}
