/** What others have changed since a draft was written that it is about as well. */
import type { DraftDetail } from '#src/api/desk-writes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { isHeldUp } from './is-held-up.ts'
import { useTouchedName } from './touched-name.tsx'
import styles from '../part/desk.module.css'

type Changed = DraftDetail['conflicts'][number]

export function DraftConflicts({ draft }: { readonly draft: DraftDetail }) {
  const { draft: words } = useEditingWords()
  const { conflicts } = draft
  if (conflicts.length === 0) return null
  return (
    <section className={styles.notice} aria-label={words.conflicts}>
      <p>{words.conflicts}</p>
      <ChangedList changed={conflicts} />
      <p>{isHeldUp(draft) ? words.blocks : words.doesNotBlock}</p>
    </section>
  )
}

function ChangedList({ changed }: { readonly changed: readonly Changed[] }) {
  const words = useEditingWords()
  const { list } = useI18n()
  const nameOf = useTouchedName()
  const labels: Readonly<Record<string, string>> = words.field
  return (
    <ul>
      {changed.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          {words.draft.conflict(
            nameOf(one),
            list([
              ...one.fields.map((field) => labels[field] ?? field),
              ...(one.reports.length > 0 ? [words.draft.newReports(one.reports.length)] : []),
            ]),
          )}
        </li>
      ))}
    </ul>
  )
}
