/** Where the service answers the public pages, the application holds those of the desk, and leaves for every other. */
import type { BaseLocationHook } from 'wouter'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { isDeskPage } from '#src/domain/contract/desk-pages.ts'
import type { Site } from '#src/domain/contract/site.ts'

export function isDeskOnly({ answers }: Site): boolean {
  return answers.by === 'browser' && answers.pages === 'desk'
}

/** Such a site stands at the root of its host: only the service makes one. */
export const useDeskLocation: BaseLocationHook = () => {
  const [pathname, navigate] = useBrowserLocation()
  return [
    pathname,
    (to: string, options) => {
      const { pathname: target } = new URL(to, location.href)
      if (isDeskPage(target)) navigate(to, options)
      else location.assign(to)
    },
  ]
}
