import { QueryClient } from '@tanstack/react-query'
import { act, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sessionQuery, type Session } from '#src/api/session-query.ts'
import { trackerQuery } from '#src/api/tracker-query.ts'
import { PLAIN_SITE } from '#src/domain/contract/site.ts'
import { parseLanguage } from '#src/i18n/languages.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { App } from '#src/app/app.tsx'
import { messagesOf } from '#src/app/language-provider.tsx'
import { renderPage } from '#src/render.tsx'

/** Drawing and taking over in one process share React's contexts, which it reports; nothing else is let pass. */
const SHARED = 'Detected multiple renderers concurrently rendering the same context provider'
const { error } = console

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    if (!String(parts[0]).startsWith(SHARED)) error(...parts)
  })
})
afterAll(() => vi.restoreAllMocks())

/** React names each attribute that differs, in development; the set-up of the tests fails on any complaint. */
async function takeOver(
  address: string,
  session?: Session,
): Promise<{ readonly root: HTMLElement; readonly leave: () => Promise<void> }> {
  const [pathname = '', search = ''] = address.split('?')
  const language = parseLanguage(pathname.split('/')[1]) ?? 'en'
  const page = await renderPage({
    site: PLAIN_SITE,
    language,
    pathname,
    search,
    trackerFor: (one) => REFERENCE.trackerFor(one),
    textMatchFor: (q) => REFERENCE.textMatchFor(q),
    bodyMatchFor: (q) => REFERENCE.bodyMatchFor(q),
  })
  expect(page.faults).toEqual([])
  history.replaceState(null, '', address)
  const root = document.createElement('div')
  root.innerHTML = page.content
  document.body.replaceChildren(root)
  const queryClient = new QueryClient()
  queryClient.setQueryData(trackerQuery(language).queryKey, REFERENCE.trackerFor(language))
  if (session !== undefined) queryClient.setQueryData(sessionQuery().queryKey, session)
  await messagesOf(language)
  const live = await act(async () => {
    const hydrated = hydrateRoot(
      root,
      <StrictMode>
        <App queryClient={queryClient} />
      </StrictMode>,
      { onRecoverableError: (fault) => expect.unreachable(String(fault)) },
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    return hydrated
  })
  return { root, leave: () => act(async () => live.unmount()) }
}

describe('a drawn page and the live one are the same to the last attribute', () => {
  it.each([
    '/en',
    '/ko?country=KR&status=achieved',
    '/ja/milestones?sort=status&order=desc',
    '/zh/matrix',
    '/en/changes',
    '/ja/sources',
    '/ko/method',
    '/zh/paths/governance',
    '/ja/countries/KR',
    '/en/milestones/ninth-trilateral-summit',
    '/en/nowhere?bogus=1',
  ])('%s', async (address) => {
    const { root, leave } = await takeOver(address)
    expect(root.querySelector('main')).not.toBeNull()
    expect(document.documentElement.dataset['live']).toBe('yes')
    await leave()
  })
})

const EDITOR: Session = {
  caller: { id: 'editor', name: 'The editor', role: 'editor', permissions: ['read', 'draft'], by: 'session' },
  isSignInOffered: true,
  readAccess: 'public',
  csrfToken: 'token',
}

it('a page drawn for nobody is taken over by somebody who is already known, and then offers what that person may do', async () => {
  const { root, leave } = await takeOver('/en/milestones/ninth-trilateral-summit', EDITOR)
  expect(await within(root).findByRole('link', { name: 'Add a report' })).toBeVisible()
  await leave()
})
