/** What stands under every page and every print: the frame's one-sidedness, the data's date, revision and fingerprint. */
import { useLocation } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Citation } from '#src/ui/citation.tsx'
import { useView } from '#src/ui/view-context.ts'
import { pageAt } from './pages.tsx'
import styles from './shell.module.css'

/** Enough of the fingerprint to tell two data states apart by eye. */
const SHOWN_FINGERPRINT = 12

export function Colophon() {
  const { messages, date } = useI18n()
  const { snapshot } = useView().tracker
  const [pathname] = useLocation()
  return (
    <footer className={styles.colophon}>
      <p>{messages.shell.frame}</p>
      <p>
        {messages.shell.evidenceTo(date(snapshot.evidenceDate))} ·{' '}
        {messages.shell.revision(String(snapshot.revision), snapshot.fingerprint.slice(0, SHOWN_FINGERPRINT))} ·{' '}
        {messages.shell.methodVersion(snapshot.methodVersion)}
      </p>
      {/* A milestone's own page says how to cite it. */}
      {pageAt(pathname)?.page === 'overview' ? (
        <details className={`${styles.cite} screen-only`}>
          <summary>{messages.cite.title}</summary>
          <Citation title={messages.shell.tagline} page={{ page: 'overview' }} />
        </details>
      ) : null}
    </footer>
  )
}
