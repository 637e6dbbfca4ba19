/** Texts in four languages, and what a reader of one language is shown. */
import * as z from 'zod/mini'
import { LANGUAGES, type Language } from './vocabulary.ts'

const Words = z.string().check(z.trim(), z.minLength(1, { error: 'write a text, or leave the language out' }))

/** A text as recorded: one to four languages. A language that is missing is left out, never filled with a copy. */
export const LocalTextSchema = z
  .strictObject({
    en: z.exactOptional(Words),
    zh: z.exactOptional(Words),
    ja: z.exactOptional(Words),
    ko: z.exactOptional(Words),
  })
  .check(
    z.refine((text) => LANGUAGES.some((language) => text[language] !== undefined), {
      error: 'give at least one language',
    }),
  )
export type LocalText = z.infer<typeof LocalTextSchema>

/**
 * A text as shown to a reader of one language: plain words in that language, or words of another language with its name
 * when there is no translation, so that the page can badge it and set `lang`.
 */
export const TextSchema = z.union([z.string(), z.strictObject({ text: z.string(), lang: z.enum(LANGUAGES) })])
export type Text = z.infer<typeof TextSchema>

/** The words for a reader of `language`; without a translation, the first language of the house order that has some. */
export function localiseText(text: LocalText, language: Language): Text {
  const own = text[language]
  if (own !== undefined) return own
  for (const other of LANGUAGES) {
    const words = text[other]
    if (words !== undefined) return { text: words, lang: other }
  }
  throw new RangeError('a text without any language')
}

export function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : text.text
}

/** The language the words are written in: the reader's, unless the text says otherwise. */
export function languageOf(text: Text, reader: Language): Language {
  return typeof text === 'string' ? reader : text.lang
}
