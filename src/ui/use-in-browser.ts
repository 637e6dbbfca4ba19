/** Whether a browser draws: false while a page is drawn outside of one, and while the browser takes that page over. */
import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

export function useInBrowser(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}
