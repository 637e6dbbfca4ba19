/** How to cite what is shown: the same words tomorrow, because the address names the as-of date. */
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CopyText } from '#src/ui/copy-text.tsx'
import { useOrigin } from '#src/ui/use-origin.ts'
import { useView } from '#src/ui/view-context.ts'
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import type { MilestoneModel } from './milestone-model.ts'
import sections from './milestone-page.module.css'

export function Citation({ model: { item } }: { readonly model: MilestoneModel }) {
  const { messages, date } = useI18n()
  const { tracker, view, selection, addressFor } = useView()
  const origin = useOrigin()
  const { milestone } = messages
  const { revision, fingerprint } = tracker.snapshot
  const { asOf } = view.clock
  /** The filter is no part of what is cited, except the country whose own status is shown. */
  const cited = { ...EVERYTHING, asOf, knownOn: selection.knownOn, country: view.viewer === null ? [] : [view.viewer] }
  const address = `${origin}${addressFor({ page: 'milestone', id: item.id }, cited)}`
  const text = milestone.citation(wordsOf(item.title), date(asOf), String(revision), fingerprint, address)
  return (
    <section className={sections.section} aria-labelledby="cite">
      <h2 id="cite">{milestone.cite}</h2>
      <CopyText label={milestone.citationText} text={text} />
    </section>
  )
}
