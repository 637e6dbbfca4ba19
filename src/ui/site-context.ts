/** Where the page stands: its base, and whether a service answers behind it. */
import { createContext, useContext } from 'react'
import { PLAIN_SITE, type Site } from '#src/domain/contract/site.ts'

export const SiteContext = createContext<Site>(PLAIN_SITE)

export function useSite(): Site {
  return useContext(SiteContext)
}
