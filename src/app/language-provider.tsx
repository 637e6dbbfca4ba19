/** Gives every component below the words of one language, and tells the document which language it is in. */
import { use, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { buildI18n, I18nContext } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'

const requested = new Map<Language, Promise<Messages>>()

/** Asked for once a language; also called before the first render, so that words and records arrive together. */
export function messagesOf(language: Language): Promise<Messages> {
  const known = requested.get(language)
  if (known !== undefined) return known
  const promise = loadMessages(language)
  requested.set(language, promise)
  return promise
}

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const messages = use(messagesOf(language))
  const i18n = useMemo(() => buildI18n(language, messages), [language, messages])
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language]
  }, [language])
  return <I18nContext value={i18n}>{children}</I18nContext>
}
