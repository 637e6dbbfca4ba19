/** The head of a printed page: what it is, as of when, and the address that shows it again. */
import { useSyncExternalStore } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { useLocation, useSearch } from 'wouter'
import styles from './shell.module.css'

const neverChanges = () => () => undefined

/** The site's own origin; unknown while a page is rendered outside a browser. */
function useOrigin(): string {
  return useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  )
}

export function PaperHeading() {
  const { messages, date } = useI18n()
  const { view } = useView()
  const origin = useOrigin()
  const [pathname] = useLocation()
  const search = useSearch()
  return (
    <div className={`${styles.paper} print-only`}>
      <strong>{messages.shell.name}</strong> {messages.shell.tagline}
      <p>
        {messages.shell.asOf(date(view.clock.asOf))} · {messages.shell.printedFrom} {origin}
        {pathname}
        {search === '' ? '' : `?${search}`}
      </p>
    </div>
  )
}
