/** What stands in the fields of a form, before it is a record: all of it can be kept on the device and read again. */
import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'

const TypedWordsSchema = z.strictObject({ en: z.string(), zh: z.string(), ja: z.string(), ko: z.string() })
/** A text in four languages as typed; a language that is left out is empty. */
export type TypedWords = z.infer<typeof TypedWordsSchema>

const ValueSchema = z.union([z.string(), z.boolean(), z.array(z.string()), TypedWordsSchema])
export type Value = z.infer<typeof ValueSchema>

export const ValuesSchema = z.record(z.string(), ValueSchema)
export type Values = z.infer<typeof ValuesSchema>

export const NO_WORDS: TypedWords = { en: '', zh: '', ja: '', ko: '' }

export function lineIn(values: Values, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

export function isOn(values: Values, name: string): boolean {
  return values[name] === true
}

export function listIn(values: Values, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

export function wordsIn(values: Values, name: string): TypedWords {
  const value = values[name]
  return typeof value === 'object' && !Array.isArray(value) ? value : NO_WORDS
}

/** As a record holds it: without the languages that nobody wrote. */
export function asLocalText(words: TypedWords): Partial<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = words[language].trim()
      return text === '' ? [] : [[language, text] as const]
    }),
  )
}

export function asTypedWords(text: Partial<Record<Language, string>>): TypedWords {
  return { ...NO_WORDS, ...text }
}

export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
