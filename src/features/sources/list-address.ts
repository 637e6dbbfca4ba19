/** Addresses of this page with a filter of the list, for the figures that count what the filter shows. */
import { withParameter } from '#src/ui/with-parameter.ts'
import type { FilterKey } from './source-address.ts'

export type FilterPart = readonly [FilterKey, string]

export function listAddress(page: string, parts: readonly FilterPart[]): string {
  return parts.reduce((address, [key, value]) => withParameter(address, key, value), page)
}

/** The list stands far below the figure that was pressed. */
export function revealList(): void {
  const list = document.getElementById('list')
  list?.scrollIntoView({ block: 'start' })
  list?.focus({ preventScroll: true })
}
