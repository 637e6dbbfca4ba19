/** The sources that the paper refers to, each once, by number. */
import type { Source } from '#src/domain/records/source.ts'
import type { Column, Row, Section } from './paper.ts'
import { cell, foreign, run, textCell } from './runs.ts'
import { generated } from './section.ts'
import type { Writing } from './writing.ts'

function rowOf(source: Source, number: number, { i18n }: Writing): Row {
  const { official, unofficial, noPublication } = i18n.messages.briefing
  const published = source.published === null ? noPublication : i18n.date(source.published, 'short')
  return {
    id: `source.${source.id}`,
    kind: 'row',
    entry: null,
    cells: [
      textCell(`[${number}]`),
      cell([foreign(source.title, source.language)], source.url === null ? [] : [run(source.url, 'soft')]),
      cell(
        [foreign(source.publisher, source.language)],
        [run(i18n.list([published, source.official ? official : unofficial]), 'soft')],
      ),
    ],
  }
}

export function sourcesSection(writing: Writing): Section[] {
  const { sources, snapshot, i18n } = writing
  if (sources === null) return []
  const { sources: heading, numberColumn, sourceColumn, publisherColumn } = i18n.messages.briefing
  const columns: Column[] = [
    { id: 'number', words: numberColumn, mark: null, width: 8, align: 'start' },
    { id: 'source', words: sourceColumn, mark: null, width: 62, align: 'start' },
    { id: 'publisher', words: publisherColumn, mark: null, width: 30, align: 'start' },
  ]
  const byId = new Map(snapshot.sources.map((source) => [source.id, source]))
  const rows = sources.inOrder().flatMap((id, index) => {
    const source = byId.get(id)
    return source === undefined ? [] : [rowOf(source, index + 1, writing)]
  })
  if (rows.length === 0) return []
  return [
    generated('sources', heading, String(rows.length), [{ is: 'table', id: 'sources', label: heading, columns, rows }]),
  ]
}
