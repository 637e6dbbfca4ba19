/** The site's own origin, for addresses that leave the page; empty while a page is rendered outside a browser. */
import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

export function useOrigin(): string {
  return useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  )
}
