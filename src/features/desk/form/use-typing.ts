import { useState } from 'react'
import { forgetTyping, keepTyping, readTyping, type Typing } from './kept-typing.ts'

export interface TypingState {
  readonly typing: Typing
  /** When what is shown was typed, if it comes from an earlier visit. */
  readonly restoredFrom: string | null
  /** Whether there is anything to discard. */
  readonly isTouched: boolean
  readonly isKept: boolean
  readonly change: (part: Partial<Typing>) => void
  readonly discard: () => void
  /** It is saved elsewhere now. */
  readonly forget: () => void
}

/** @param fresh what stands in the form before anybody types */
export function useTyping(key: string, fresh: Typing): TypingState {
  const [state, setState] = useState(() => {
    const kept = readTyping(key)
    return { typing: kept ?? fresh, restoredFrom: kept?.at ?? null, isTouched: kept !== null, isKept: true }
  })
  return {
    ...state,
    change: (part) => {
      const typing = { ...state.typing, ...part, at: new Date().toISOString() }
      setState({ typing, restoredFrom: null, isTouched: true, isKept: keepTyping(key, typing) })
    },
    discard: () => {
      forgetTyping(key)
      setState({ typing: fresh, restoredFrom: null, isTouched: false, isKept: true })
    },
    forget: () => forgetTyping(key),
  }
}
