/** One input of a flag's rule in the reader's words; a report leads to its entry in the history. */
import type { TraceInput } from '#src/domain/flags/flag.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { readingWords } from '#src/ui/status-label.tsx'
import type { MilestoneModel } from './milestone-model.ts'
import { readInput } from './read-input.ts'
import { ReportLink } from './report-link.tsx'

interface InputValueProps {
  readonly name: string
  readonly value: TraceInput
  readonly model: MilestoneModel
}

export function InputValue({ name, value, model }: InputValueProps) {
  const { messages, number, language, list } = useI18n()
  const { terms, milestone } = messages
  const { nature } = model.item
  const input = readInput(name, value)
  switch (input.is) {
    case 'date':
      return <DateText date={input.date} length="long" />
    case 'report':
      return <ReportLink id={input.id} model={model} />
    case 'status':
      return readingWords(readStatus({ status: input.status, nature }, false), messages)
    case 'statuses': {
      const statusOf = new Map(input.parties.map(({ country, status }) => [country, status]))
      const countries = inCountryOrder([...statusOf.keys()], language)
      return list(
        countries.map((country) => {
          const reading = readStatus({ status: statusOf.get(country) ?? null, nature }, false)
          return `${terms.country[country]} ${readingWords(reading, messages)}`
        }),
      )
    }
    case 'due-kind':
      return terms.dueKind[input.kind]
    case 'nature':
      return terms.nature[input.nature]
    case 'grade':
      return `${input.grade} (${terms.grade[input.grade]})`
    case 'number':
      return number(input.value)
    case 'none':
      return milestone.notStated
    case 'unknown':
      return <code lang="en">{input.text}</code>
  }
}
