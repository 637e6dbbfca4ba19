/** Renders a part of the product at an address, over given records: the same providers as in the browser, no network. */
import '@testing-library/jest-dom/vitest'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { ViewProvider } from '#src/app/view-provider.tsx'
import type { Tracker } from '#src/domain/tracker.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { buildI18n, I18nContext } from '#src/i18n/i18n-context.ts'
import { parseLanguage } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/index.ts'
import { ja } from '#src/i18n/messages/ja/index.ts'
import { ko } from '#src/i18n/messages/ko/index.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { zh } from '#src/i18n/messages/zh/index.ts'
import { REFERENCE } from '#tests/builders/reference.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh, ja, ko }

interface Rendered extends RenderResult {
  /** Every address visited, the first one included. */
  readonly visited: readonly string[]
}

/** @param address path and query, such as `/en/paths/governance?country=KR`; its language decides the words */
export function renderAt(address: string, children: ReactNode, tracker?: Tracker): Rendered {
  const language = parseLanguage(address.split(/[/?]/)[1]) ?? 'en'
  const [path = '', searchPath = ''] = address.split('?')
  const { hook, searchHook, history } = memoryLocation({ path, searchPath, record: true })
  const rendered = render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nContext value={buildI18n(language, MESSAGES[language])}>
        <Router hook={hook} searchHook={searchHook}>
          <ViewProvider tracker={tracker ?? REFERENCE.trackerFor(language)}>{children}</ViewProvider>
        </Router>
      </I18nContext>
    </QueryClientProvider>,
  )
  return { ...rendered, visited: history }
}
