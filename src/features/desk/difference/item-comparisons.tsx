/** The milestones that will read differently: those that the draft is about, and below them those that merely follow. */
import type { Difference } from '#src/api/desk-writes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { followingItems } from './following-items.ts'
import { ItemComparison } from './item-comparison.tsx'
import styles from './difference.module.css'

/** A later evidence date can change the flags of every milestone: what somebody has written must not drown in that. */
export function ItemComparisons({ difference }: { readonly difference: Difference }) {
  const { compare, preview } = useEditingWords()
  const { number } = useI18n()
  const { own, following } = followingItems(difference)
  if (difference.items.length === 0) return <p>{preview.nothing}</p>
  return (
    <>
      {own.map((item) => (
        <ItemComparison key={item.id} difference={item} />
      ))}
      {following.length === 0 ? null : (
        <details className={styles.following}>
          <summary>{compare.following(following.length, number(following.length))}</summary>
          {following.map((item) => (
            <ItemComparison key={item.id} difference={item} />
          ))}
        </details>
      )}
    </>
  )
}
