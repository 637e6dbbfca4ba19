import { viewOf } from '#src/domain/view.ts'
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { selectionSentence } from '#src/i18n/selection-sentence.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './selection-sentence.module.css'

interface SelectionSentenceProps {
  /** The countries that the page is about; they take the place of those filtered for. */
  readonly about?: readonly Country[]
}

/** Said aloud after each change of the filter. While a text is still being searched there is nothing true to say. */
export function SelectionSentence({ about = [] }: SelectionSentenceProps) {
  const i18n = useI18n()
  const { view, selection, tracker, textMatch, search } = useView()
  if (search.is !== 'ready') return <p className={styles.sentence} aria-live="polite" />
  const shown = about.length === 0 ? view : viewOf(tracker, { ...selection, country: about, match: 'any' }, textMatch)
  return (
    <p className={styles.sentence} aria-live="polite">
      {selectionSentence(shown, tracker.snapshot, i18n, about.length > 1 ? 'each' : 'of-view')}
    </p>
  )
}
