import type { ExportRows } from '#src/domain/export/export-rows.ts'
import type { Source } from '#src/domain/records/source.ts'
import type { WriteSheet } from 'hucre/xlsx'
import type { Wording } from '../wording.ts'
import { dateCell, sheetOf, type SheetColumn } from './sheet.ts'

export function sourcesSheet({ sources }: ExportRows, wording: Wording): WriteSheet {
  const { terms, files, links } = wording.messages
  const { column } = files
  const columns: SheetColumn<Source>[] = [
    { head: column.id, width: 30, value: ({ id }) => id },
    { head: column.sourceTitle, width: 60, value: ({ title }) => title },
    { head: column.publisher, width: 30, value: ({ publisher }) => publisher },
    { head: column.published, width: 14, value: ({ published }) => dateCell(published, wording) },
    { head: column.language, width: 10, value: ({ language }) => language },
    { head: column.official, width: 10, value: ({ official }) => (official ? files.yes : files.no) },
    { head: column.side, width: 16, value: ({ party }) => terms.sourceParty[party ?? 'none'] },
    { head: column.sourceKind, width: 18, value: ({ kind }) => terms.sourceKind[kind] },
    { head: column.read, width: 18, value: ({ read }) => terms.read[read] },
    { head: column.address, width: 60, value: ({ url }) => url, link: ({ url }) => url },
    {
      head: links.column.checked,
      width: 18,
      value: ({ url, checked }) =>
        url !== null && checked === undefined ? links.notChecked : dateCell(checked ?? null, wording),
    },
    {
      head: links.column.archived,
      width: 60,
      value: ({ archived }) => archived ?? null,
      link: ({ archived }) => archived ?? null,
    },
  ]
  return sheetOf(files.sheet.sources, columns, sources, wording)
}
