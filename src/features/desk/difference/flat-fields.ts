import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'

export interface FlatField {
  readonly text: string
  /** Of the text; null for what is not a text in a language. */
  readonly language: Language | null
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(asText).join(', ')
  if (typeof value === 'object') return Object.values(value).map(asText).join(' ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The members of a record; a text in four languages as one member a language, named `note.en`. */
export function flatFields(record: unknown): ReadonlyMap<string, FlatField> {
  const fields = new Map<string, FlatField>()
  if (record === null || record === undefined) return fields
  if (typeof record !== 'object') return fields.set('date', { text: asText(record), language: null })
  for (const [name, value] of Object.entries(record)) {
    const languages = languagesIn(value)
    if (languages === null) fields.set(name, { text: asText(value), language: null })
    else for (const [language, text] of languages) fields.set(`${name}.${language}`, { text, language })
  }
  return fields
}

/** Null: it is something else than a text in languages. */
function languagesIn(value: unknown): readonly (readonly [Language, string])[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries = Object.entries(value)
  const texts = entries.flatMap(([key, text]) => {
    const language = LANGUAGES.find((one) => one === key)
    return language === undefined || typeof text !== 'string' ? [] : [[language, text] as const]
  })
  return texts.length === entries.length && texts.length > 0 ? texts : null
}
