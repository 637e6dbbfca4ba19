import { useEffect, useSyncExternalStore } from 'react'
import { adoptStyle, DRAWN_STYLE, hasMarginBoxes, marginBoxStyle, type PageStyle } from './page-style.ts'

const neverChanges = () => () => undefined

let known: boolean | null = null

function marginBoxesHere(): boolean {
  known ??= hasMarginBoxes()
  return known
}

/** Gives printed pages their heads while the briefing is open; answers whether the browser prints them by itself. */
export function usePageStyle({ running, margins }: PageStyle): boolean {
  const isPrintedByBrowser = useSyncExternalStore(neverChanges, marginBoxesHere, () => true)
  const text = isPrintedByBrowser ? marginBoxStyle({ running, margins }) : DRAWN_STYLE
  useEffect(() => adoptStyle(text), [text])
  return isPrintedByBrowser
}
