import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'

export interface FlatField {
  readonly values: readonly string[]
  /** Of the text; null for what is not a text in a language. */
  readonly language: Language | null
}

/** Hashes, which tell a person nothing. */
const NOT_SHOWN: readonly string[] = ['hash', 'words']

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function asValues(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  return Array.isArray(value) ? value.map(asText) : [asText(value)]
}

/**
 * The members of a record; a text in four languages as one member a language, named `note.en`, and a date that a report sets
 * as the two that the form asks for.
 */
export function flatFields(record: unknown): ReadonlyMap<string, FlatField> {
  const fields = new Map<string, FlatField>()
  if (record === null || record === undefined) return fields
  if (typeof record !== 'object') return fields.set('date', { values: asValues(record), language: null })
  for (const [name, value] of Object.entries(record)) {
    if (NOT_SHOWN.includes(name)) continue
    const texts = languagesIn(value)
    for (const [language, text] of texts ?? []) fields.set(`${name}.${language}`, { values: [text], language })
    if (texts === null) for (const [part, values] of partsOf(name, value)) fields.set(part, { values, language: null })
  }
  return fields
}

/** A member of members, as the forms name them. */
function partsOf(name: string, value: unknown): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, asValues(value)]]
  const members = new Map<string, unknown>(Object.entries(value))
  if (name === 'due') {
    return [
      ['dueKind', asValues(members.get('kind'))],
      ['dueDate', asValues(members.get('date'))],
    ]
  }
  return [[name, members.has('id') ? asValues(members.get('id')) : [...members.values()].map(asText)]]
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
