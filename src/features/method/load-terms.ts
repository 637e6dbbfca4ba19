/** The terms of the languages the reader has not chosen, for the table that sets all four side by side. */
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import type { TermMessages } from '#src/i18n/messages/terms-shape.ts'

export type TermsByLanguage = Readonly<Record<Language, TermMessages>>

let requested: Promise<TermsByLanguage | null> | null = null

async function load(): Promise<TermsByLanguage | null> {
  try {
    const [en, zh, ja, ko] = await Promise.all(LANGUAGES.map(async (language) => (await loadMessages(language)).terms))
    return en === undefined || zh === undefined || ja === undefined || ko === undefined ? null : { en, zh, ja, ko }
  } catch {
    return null
  }
}

/** Null: they could not be had. Asked for once; `forgetTerms` lets the next call try again. */
export function termsOfAllLanguages(): Promise<TermsByLanguage | null> {
  requested ??= load()
  return requested
}

export function forgetTerms(): void {
  requested = null
}
