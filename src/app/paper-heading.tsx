/** The head of a printed page: what it is, as of when, and the address that shows it again. */
import { useLocation, useSearch } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useOrigin } from '#src/ui/use-origin.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './shell.module.css'

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
