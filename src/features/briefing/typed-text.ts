/**
 * What the editor typed, on this device only. Kept by language, since words for one reader are not words for another. Where
 * the browser forbids keeping (private windows, strict offices), it lasts as long as the page.
 */
import * as z from 'zod/mini'
import type { Language } from '#src/domain/vocabulary.ts'
import { NOTHING_TYPED, type EditorText } from '#src/paper/editor-text.ts'

/** Longer texts belong into another document; the limit keeps one field from filling the device's storage. */
export const LONGEST_POINTS = 4000
export const LONGEST_LINE = 160

const Line = z.string().check(z.maxLength(LONGEST_LINE))
const Points = z.string().check(z.maxLength(LONGEST_POINTS))
const EditorTextSchema = z.strictObject({
  title: Line,
  mark: Line,
  preparedFor: Line,
  preparedBy: Line,
  judgements: Points,
  asks: Points,
})

interface Shelf {
  get(key: string): string | null
  /** Whether it will still be there after a reload. */
  set(key: string, value: string): boolean
}

function shelf(): Shelf {
  return {
    get: (key) => {
      try {
        return localStorage.getItem(key)
      } catch {
        return null
      }
    },
    set: (key, value) => {
      try {
        localStorage.setItem(key, value)
        return true
      } catch {
        return false
      }
    },
  }
}

function parse(text: string | null): EditorText {
  if (text === null) return NOTHING_TYPED
  try {
    const result = EditorTextSchema.safeParse(JSON.parse(text))
    return result.success ? result.data : NOTHING_TYPED
  } catch {
    return NOTHING_TYPED
  }
}

const keyOf = (language: Language): string => `four-paths.briefing.${language}`

export interface TypedText {
  readonly text: EditorText
  readonly isKept: boolean
}

const held = new Map<Language, TypedText>()
const listeners = new Set<() => void>()

export function typedText(language: Language): TypedText {
  const known = held.get(language)
  if (known !== undefined) return known
  const read = { text: parse(shelf().get(keyOf(language))), isKept: true }
  held.set(language, read)
  return read
}

export function keepTypedText(language: Language, text: EditorText): void {
  const isKept = shelf().set(keyOf(language), JSON.stringify(text))
  held.set(language, { text, isKept })
  for (const listener of listeners) listener()
}

/** Also tells when another window of the same browser changed the text. */
export function watchTypedText(onChange: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== null && !event.key.startsWith('four-paths.briefing.')) return
    held.clear()
    onChange()
  }
  listeners.add(onChange)
  addEventListener('storage', onStorage)
  return () => {
    listeners.delete(onChange)
    removeEventListener('storage', onStorage)
  }
}
