/** The reader's language and its words, for every component below. */
import { createContext, useContext } from 'react'
import type { I18n } from './i18n.ts'

export { buildI18n, type I18n } from './i18n.ts'

export const I18nContext = createContext<I18n | null>(null)

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (i18n === null) throw new Error('a component with words stands outside the language provider')
  return i18n
}
