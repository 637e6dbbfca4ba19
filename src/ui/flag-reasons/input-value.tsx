/** One input of a flag's rule in the reader's words; a report leads to its entry in a history. */
import type { ReactNode } from 'react'
import type { TraceInput } from '#src/domain/flags/flag.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import type { Nature } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import { DateText } from '../date-text.tsx'
import { readInput } from './read-input.ts'

/** Where a report named by an input is to be found from the place where the flag is explained. */
export type ReportReference = (reportId: string) => ReactNode

interface InputValueProps {
  readonly name: string
  readonly value: TraceInput
  /** Decides the words for statuses: a series runs rather than progresses. */
  readonly nature: Nature
  readonly report: ReportReference
}

export function InputValue({ name, value, nature, report }: InputValueProps) {
  const { messages, number, language, list } = useI18n()
  const { terms, milestone } = messages
  const input = readInput(name, value)
  switch (input.is) {
    case 'date':
      return <DateText date={input.date} length="long" />
    case 'report':
      return report(input.id)
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
