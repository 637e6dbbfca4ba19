import { toggled } from '#src/domain/selection/toggled.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { ChoiceList } from './choice-list.tsx'
import { useFacetCounts } from './use-facet-counts.ts'
import styles from './more-filters.module.css'

/** The measures, each under its path. */
export function MeasureChoices() {
  const { messages } = useI18n()
  const { tracker, selection, select } = useView()
  const counts = useFacetCounts('measure')
  const { paths, measures } = tracker.snapshot.framework
  return (
    <fieldset className={styles.measures}>
      <legend>{messages.filter.measure}</legend>
      {paths.map((path) => (
        <ChoiceList
          key={path.id}
          legend={`${path.number} ${wordsOf(path.title)}`}
          isMinor
          choices={measures
            .filter((measure) => measure.path === path.id)
            .map(({ id, title }) => ({ value: id, words: <Words text={title} /> }))}
          chosen={selection.measure}
          counts={counts}
          onToggle={(id) => select({ measure: toggled(selection.measure, id, tracker.knownIds.measures) })}
        />
      ))}
    </fieldset>
  )
}
