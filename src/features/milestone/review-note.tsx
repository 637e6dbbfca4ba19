/** Once a page: whether its texts in this language were reviewed by a native official, and by whom. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useRemarkWords } from '#src/i18n/load-editing-words.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useView } from '#src/ui/view-context.ts'
import type { MilestoneModel } from './milestone-model.ts'
import { ReviewedBy } from './reviewed-by.tsx'
import styles from './remarks.module.css'

export function ReviewNote({ model }: { readonly model: MilestoneModel }) {
  const words = useRemarkWords()
  const { number } = useI18n()
  const { textReviews = [] } = useView().tracker.snapshot
  const { id } = model.item
  const texts = [id, ...model.history.map((report) => report.id)]
  const reviewed = texts.filter((text) => textReviews.some(({ of }) => of.id === text))
  const ofMilestone = textReviews.filter(({ of }) => of.kind === 'milestone' && of.id === id)
  return (
    <div className={styles.reviews}>
      <p className={styles.reviewed}>
        {reviewed.length === 0
          ? words.notReviewed
          : reviewed.length === texts.length
            ? words.reviewedOnly
            : words.partlyReviewed(number(reviewed.length), number(texts.length))}
      </p>
      {ofMilestone.map((review) => (
        <ReviewedBy key={`${review.date} ${wordsOf(review.by)}`} review={review} />
      ))}
    </div>
  )
}
