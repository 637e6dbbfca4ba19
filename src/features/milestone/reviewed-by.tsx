import { useI18n } from '#src/i18n/i18n-context.ts'
import { useRemarkWords } from '#src/i18n/load-editing-words.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { wordsOf } from '#src/domain/text.ts'
import styles from './remarks.module.css'

type TextReview = NonNullable<Snapshot['textReviews']>[number]

/** By whom, as an office, and when. */
export function ReviewedBy({ review }: { readonly review: TextReview }) {
  const words = useRemarkWords()
  const { date } = useI18n()
  return <p className={styles.reviewed}>{words.reviewedBy(wordsOf(review.by), date(review.date, 'short'))}</p>
}
