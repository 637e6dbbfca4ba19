/** The words about one's own account; asked for by the page, and by the mark under every page once that stands. */
import { use } from 'react'
import { useI18n } from './i18n-context.ts'
import type { account } from './messages/en/account.ts'
import { once } from './once-a-language.ts'

export type AccountWords = typeof account

export const accountWordsOf = once<AccountWords>({
  en: async () => (await import('./messages/en/account.ts')).account,
  zh: async () => (await import('./messages/zh/account.ts')).account,
  ja: async () => (await import('./messages/ja/account.ts')).account,
  ko: async () => (await import('./messages/ko/account.ts')).account,
})

/** Suspends until they are there. */
export function useAccountWords(): AccountWords {
  return use(accountWordsOf(useI18n().language))
}
