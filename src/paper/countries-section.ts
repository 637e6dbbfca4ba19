/** Each country by its own statuses, in the order of the language. */
import { COUNTRY_ORDER } from '#src/i18n/languages.ts'
import type { Column, Section } from './paper.ts'
import { textCell } from './runs.ts'
import { generated, note } from './section.ts'
import type { Writing } from './writing.ts'

const FIGURES = ['total', 'achieved', 'open', 'proposals', 'overdue', 'quiet', 'concerned'] as const
/** Wider where heads are longer in some language. */
const WIDTHS = [10, 10, 16, 12, 11, 15, 12] as const

export function countriesSection({ briefing, i18n }: Writing): Section {
  const { messages } = i18n
  const { sectionName, countryColumn, actsIn, achieved, openAgreed, proposals, overdue, quiet, concerned } =
    messages.briefing
  const heads = [actsIn, achieved, openAgreed, proposals, overdue, quiet, concerned]
  const columns: Column[] = [
    { id: 'country', words: countryColumn, mark: null, width: 14, align: 'start' },
    ...FIGURES.map((id, index): Column => ({
      id,
      words: heads[index] ?? '',
      mark: null,
      width: WIDTHS[index] ?? 10,
      align: 'end',
    })),
  ]
  const rows = COUNTRY_ORDER[i18n.language].flatMap((country) =>
    briefing.countries
      .filter((line) => line.country === country)
      .map((line) => ({
        id: country,
        kind: 'row' as const,
        entry: null,
        cells: [
          textCell(messages.terms.country[country], 'strong'),
          ...FIGURES.map((figure) => textCell(String(line[figure]))),
        ],
      })),
  )
  return generated('countries', sectionName.countries, null, [
    { is: 'table', id: 'countries', label: sectionName.countries, columns, rows },
    note('countries-note', messages.briefing.countriesNote),
  ])
}
