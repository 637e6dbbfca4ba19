/** Gives every component below the words of one language, and tells the document which language it is in. */
import { use, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { buildI18n, I18nContext } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { loadArrivingMessages, type ArrivingMessages } from '#src/i18n/arriving-messages.ts'

const requested = new Map<Language, Promise<ArrivingMessages>>()

/** Asked for once a language; also called before the first render, so that words and records arrive together. */
export function messagesOf(language: Language): Promise<ArrivingMessages> {
  const known = requested.get(language)
  if (known !== undefined) return known
  const promise = loadArrivingMessages(language)
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
  const { messages, requestPages } = use(messagesOf(language))
  const i18n = useMemo(() => buildI18n(language, messages), [language, messages])
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language]
    /** Once the first view stands. A failure is met again, and said, by the page that needs the words. */
    requestPages().catch(() => undefined)
  }, [language, requestPages])
  return <I18nContext value={i18n}>{children}</I18nContext>
}
