/** Status over time of the path's milestones in the selection. */
import { StatusOverTime } from '#src/charts/status-over-time.tsx'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import type { PathModel } from './path-model.ts'
import sections from './path-page.module.css'

export function PathChart({ model: { points } }: { readonly model: PathModel }) {
  const { path, terms, overview } = useI18n().messages
  const { viewer } = useView().view
  const whose = viewer === null ? [] : [path.overTimeOwn(terms.country[viewer])]
  return (
    <div className={sections.section}>
      <StatusOverTime points={points} description={[path.overTimeDescription, ...whose].join(overview.sentenceJoin)} />
    </div>
  )
}
