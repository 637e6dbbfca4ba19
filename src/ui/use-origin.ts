/** Where the tracker stands, for addresses that leave the page; only its path while a page is drawn outside a browser. */
import { useSyncExternalStore } from 'react'
import { useSite } from './site-context.ts'

const neverChanges = () => () => undefined

export function useOrigin(): string {
  const { base } = useSite()
  return useSyncExternalStore(
    neverChanges,
    () => `${location.origin}${base}`,
    () => base,
  )
}
