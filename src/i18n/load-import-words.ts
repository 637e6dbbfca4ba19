/** The words of the page for imports. */
import { use } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { useI18n } from './i18n-context.ts'
import { once } from './once-a-language.ts'
import type { importing } from './messages/en/importing.ts'

export type ImportWords = typeof importing

const loadImporting: Readonly<Record<Language, () => Promise<ImportWords>>> = {
  en: async () => (await import('./messages/en/importing.ts')).importing,
  zh: async () => (await import('./messages/zh/importing.ts')).importing,
  ja: async () => (await import('./messages/ja/importing.ts')).importing,
  ko: async () => (await import('./messages/ko/importing.ts')).importing,
}

const importWordsOf = once(loadImporting)

/** Suspends until they are there. */
export function useImportWords(): ImportWords {
  return use(importWordsOf(useI18n().language))
}
