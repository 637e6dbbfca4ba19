/** Where the service answers the public pages, the application holds those of the desk, and leaves for every other. */
import type { AroundNavHandler } from 'wouter'
import { isDeskPage } from '#src/domain/contract/desk-pages.ts'
import type { Site } from '#src/domain/contract/site.ts'

export function isDeskOnly({ answers }: Site): boolean {
  return answers.by === 'browser' && answers.pages === 'desk'
}

/** Such a site stands at the root of its host: only the service makes one. */
export const leaveDesk: AroundNavHandler = (navigate, to, options) => {
  if (isDeskPage(new URL(to, location.href).pathname)) navigate(to, options)
  else location.assign(to)
}
