/** What stands in a record, in the words of the forms where it is one of a closed list, and by name where it is a record. */
import { parseCalendarDate } from '#src/domain/calendar-date.ts'
import { wordsOf } from '#src/domain/text.ts'
import type { Difference } from '#src/api/desk-writes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { useView } from '#src/ui/view-context.ts'

export type ChangedRecord = Difference['records'][number]
type Labels = Readonly<Record<string, string>>

const DATES: readonly string[] = ['date', 'recorded', 'published', 'evidenceUntil', 'dueDate', 'checked']

function labelsOf(kind: ChangedRecord['kind'], name: string, { terms, shell }: Messages): Labels | null {
  switch (name) {
    case 'status':
    case 'nature':
    case 'rollup':
    case 'strength':
    case 'read':
    case 'dueKind':
      return terms[name]
    case 'sector':
      return terms.sector
    case 'kind':
      return kind === 'source' ? terms.sourceKind : kind === 'event' ? terms.eventKind : terms.kind
    case 'party':
      return terms.sourceParty
    case 'effect':
      return terms.eventEffect
    case 'countries':
      return terms.actor
    case 'parties':
    case 'concerns':
    case 'country':
      return terms.country
    case 'language':
      return shell.languageName
    default:
      return null
  }
}

/** @returns what a reader is shown for one value of a member; null: it stands as it is */
export function useMemberWords(): (kind: ChangedRecord['kind'], name: string, value: string) => string {
  const { messages, date } = useI18n()
  const { yes, no } = useEditingWords()
  const { framework } = useView().tracker.snapshot
  return (kind, name, value) => {
    if (value === 'true' || value === 'false') return value === 'true' ? yes : no
    if (DATES.includes(name)) {
      const day = parseCalendarDate(value)
      return day === null ? value : date(day)
    }
    if (name === 'measure') {
      const measure = framework.measures.find(({ id }) => id === value)
      return measure === undefined ? value : wordsOf(measure.title)
    }
    if (name === 'paths') {
      const path = framework.paths.find(({ id }) => id === value)
      return path === undefined ? value : wordsOf(path.title)
    }
    return labelsOf(kind, name, messages)?.[value] ?? value
  }
}
