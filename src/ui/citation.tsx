/** How to cite what is shown: the same words tomorrow, because the address names the as-of date. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Page } from './address.ts'
import { CopyText } from './copy-text.tsx'
import { useOrigin } from './use-origin.ts'
import { useView } from './view-context.ts'

interface CitationProps {
  readonly title: string
  readonly page: Page
  /** What is cited of the selection, where that is not all of it; the as-of date always is. */
  readonly selection?: Selection
}

export function Citation({ title, page, selection }: CitationProps) {
  const { messages, date } = useI18n()
  const { tracker, view, addressFor } = useView()
  const origin = useOrigin()
  const { cite } = messages
  const { revision, fingerprint } = tracker.snapshot
  const { asOf } = view.clock
  const address = `${origin}${addressFor(page, { ...selection, asOf })}`
  const text = cite.citation(title, date(asOf), String(revision), fingerprint, address)
  return <CopyText label={cite.citationText} text={text} />
}
