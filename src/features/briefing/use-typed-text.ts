import { useSyncExternalStore } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { NOTHING_TYPED } from '#src/paper/editor-text.ts'
import { typedText, watchTypedText, type TypedText } from './typed-text.ts'

const NOTHING: TypedText = { text: NOTHING_TYPED, isKept: true }

/** The editor's words for readers of a language; nothing while a page is rendered outside a browser. */
export function useTypedText(language: Language): TypedText {
  return useSyncExternalStore(
    watchTypedText,
    () => typedText(language),
    () => NOTHING,
  )
}
