/** The address that a click leads to, where only the query of the present page changes; null: the browser's own business. */
export function linkedAddress(
  event: MouseEvent,
  place: Pick<Location, 'origin' | 'pathname' | 'search'>,
): string | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return null
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return null
  const { origin, pathname, search, hash, href } = link
  const isHere = origin === place.origin && pathname === place.pathname
  return isHere && (hash === '' || search !== place.search) ? href : null
}
