/** What stands in a record, in the words of the forms where it is one of a closed list. */
import type { Difference } from '#src/api/desk-writes.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'

type Kind = Difference['records'][number]['kind']
type Labels = Readonly<Record<string, string>>

function labelsOf(kind: Kind, name: string, { terms, shell }: Messages): Labels | null {
  switch (name) {
    case 'status':
    case 'nature':
    case 'rollup':
    case 'strength':
    case 'read':
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

/** @param text one or, separated by commas, several values of the member */
export function memberWords(kind: Kind, name: string, text: string, messages: Messages): string {
  const labels = labelsOf(kind, name, messages)
  if (labels === null) return text
  return text
    .split(', ')
    .map((value) => labels[value] ?? value)
    .join(messages.shell.listSeparator)
}
