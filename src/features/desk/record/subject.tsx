/** The milestone that a report, an objection or a review is about, as readers see it now. */
import { Link } from 'wouter'
import { Words } from '#src/ui/words.tsx'
import { useView } from '#src/ui/view-context.ts'
import desk from '../part/desk.module.css'
import type { FormContext } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'

export function Subject({ kind, context }: { readonly kind: RecordKind; readonly context: FormContext }) {
  const { addressFor } = useView()
  const { tracker, of } = context
  const milestone = tracker.snapshot.milestones.find(({ id }) => id === of)
  if (milestone === undefined || kind === 'source' || kind === 'event' || kind === 'body') return null
  return (
    <p className={desk.subject}>
      <Link href={addressFor({ page: 'milestone', id: milestone.id })}>
        <Words text={milestone.title} />
      </Link>
    </p>
  )
}
