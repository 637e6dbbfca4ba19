/** How to cite the milestone. */
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Citation } from '#src/ui/citation.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { MilestoneModel } from './milestone-model.ts'
import sections from './milestone-page.module.css'

export function MilestoneCitation({ model: { item } }: { readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  const { view, selection } = useView()
  /** The filter is no part of what is cited, except the country whose own status is shown. */
  const country = view.viewer === null ? [] : [view.viewer]
  return (
    <section className={sections.section} aria-labelledby="cite">
      <h2 id="cite">{messages.cite.title}</h2>
      <Citation
        title={wordsOf(item.title)}
        page={{ page: 'milestone', id: item.id }}
        selection={{ ...EVERYTHING, knownOn: selection.knownOn, country }}
      />
    </section>
  )
}
