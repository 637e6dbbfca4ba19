/** What a reader can ask "why?" about, and whom the badges ask. Without a provider there is nobody to ask. */
import { createContext, useContext } from 'react'
import type { Item } from '#src/domain/item.ts'
import type { FlagId } from '#src/domain/vocabulary.ts'

export type WhyTopic =
  | { readonly about: 'flag'; readonly id: FlagId; readonly item: Item }
  | { readonly about: 'status'; readonly item: Item }
  /** Of the report that the shown status rests on, or of all counted reports. */
  | { readonly about: 'grade'; readonly of: 'shown' | 'all'; readonly item: Item }

export interface WhyRequest {
  readonly topic: WhyTopic
  /** The button that asked: the answer stands beside it, and the focus returns to it. */
  readonly opener: HTMLElement
}

export type Ask = (request: WhyRequest) => void

export const WhyContext = createContext<Ask | null>(null)

export function useAsk(): Ask | null {
  return useContext(WhyContext)
}
