import { useI18n } from '#src/i18n/i18n-context.ts'
import { selectionSentence } from '#src/i18n/selection-sentence.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './selection-sentence.module.css'

/** Said aloud after each change of the filter. While a text is still being searched there is nothing true to say. */
export function SelectionSentence() {
  const i18n = useI18n()
  const { view, tracker, search } = useView()
  return (
    <p className={styles.sentence} aria-live="polite">
      {search.is === 'ready' ? selectionSentence(view, tracker.snapshot, i18n) : null}
    </p>
  )
}
