/** The name of a source's language: any language of the world, unlike the four of the tracker. */
import type { Language } from '#src/domain/vocabulary.ts'
import { parseLanguage } from './languages.ts'
import type { Messages } from './messages/messages.ts'

/** A tag nobody has a name for is shown as it is. */
export function sourceLanguageName(tag: string, reader: Language, messages: Messages): string {
  const own = parseLanguage(tag)
  if (own !== null) return messages.shell.languageName[own]
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(tag) ?? tag
}
