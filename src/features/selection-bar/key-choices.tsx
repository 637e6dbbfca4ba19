import type { ListKey } from '#src/domain/selection/selection.ts'
import { toggled } from '#src/domain/selection/toggled.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { keyWords, valueWords } from '#src/i18n/selection-words.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { ChoiceList } from './choice-list.tsx'
import { useFacetCounts } from './use-facet-counts.ts'

interface KeyChoicesProps<T extends string> {
  readonly facet: ListKey
  /** All values, in the order of display. */
  readonly values: readonly T[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: T[]) => void
}

/** The values of one key as the vocabulary lists them. */
export function KeyChoices<T extends string>({ facet, values, chosen, onChange }: KeyChoicesProps<T>) {
  const { messages } = useI18n()
  const { tracker } = useView()
  return (
    <ChoiceList
      legend={keyWords(facet, messages)}
      choices={values.map((value) => ({
        value,
        words: <Words text={valueWords(facet, value, tracker.snapshot, messages)} />,
      }))}
      chosen={chosen}
      counts={useFacetCounts(facet)}
      onToggle={(value) => onChange(toggled(chosen, value, values))}
    />
  )
}
