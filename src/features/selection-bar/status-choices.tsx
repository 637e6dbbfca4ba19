/** Statuses to tick, in the house order, each with the number of milestones it would leave. */
import { toggled } from '#src/domain/selection/toggled.ts'
import { STATUS_KEYS, type StatusKey } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { ChoiceList } from './choice-list.tsx'
import { useFacetCounts } from './use-facet-counts.ts'

function labelOf(status: StatusKey) {
  return <StatusLabel status={status === 'no-record' ? null : status} />
}

export function StatusChoices() {
  const { messages } = useI18n()
  const { selection, select } = useView()
  return (
    <ChoiceList
      legend={messages.filter.status}
      isLegendHidden
      choices={STATUS_KEYS.map((value) => ({ value, words: labelOf(value) }))}
      chosen={selection.status}
      counts={useFacetCounts('status')}
      onToggle={(value) => select({ status: toggled(selection.status, value, STATUS_KEYS) })}
    />
  )
}
