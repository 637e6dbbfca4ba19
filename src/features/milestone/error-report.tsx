/** A report of an error that says exactly what was seen; it is copied, so that no mail server is needed. */
import { useLocation, useSearch } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CopyText } from '#src/ui/copy-text.tsx'
import { useOrigin } from '#src/ui/use-origin.ts'
import { useView } from '#src/ui/view-context.ts'
import sections from './milestone-page.module.css'

export function ErrorReport({ id }: { readonly id: string }) {
  const { messages } = useI18n()
  const { tracker } = useView()
  const origin = useOrigin()
  const [pathname] = useLocation()
  const search = useSearch()
  const { milestone } = messages
  const { revision, fingerprint } = tracker.snapshot
  const address = `${origin}${pathname}${search === '' ? '' : `?${search}`}`
  return (
    <section className={`${sections.section} screen-only`} aria-labelledby="report-error">
      <h2 id="report-error">{milestone.reportError}</h2>
      <details>
        <summary>{milestone.reportErrorHelp}</summary>
        <CopyText
          label={milestone.reportErrorText}
          text={milestone.errorReport(id, `${revision} (${fingerprint})`, address)}
        />
      </details>
    </section>
  )
}
