import type { ExportReport, ExportRows } from '#src/domain/export/export-rows.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import type { WriteSheet } from 'hucre/xlsx'
import type { Wording } from '../wording.ts'
import { dateCell, sheetOf, type SheetColumn } from './sheet.ts'

export function reportsSheet({ reports }: ExportRows, wording: Wording): WriteSheet {
  const { messages } = wording
  const { terms, milestones, files } = messages
  const { column } = files
  const columns: SheetColumn<ExportReport>[] = [
    { head: column.id, width: 32, value: ({ report }) => report.id },
    { head: column.milestone, width: 40, value: ({ item }) => wording.text(item.title) },
    { head: column.date, width: 14, value: ({ report }) => dateCell(report.date, wording) },
    { head: column.recorded, width: 14, value: ({ report }) => dateCell(report.recorded, wording) },
    {
      head: milestones.column.status,
      width: 16,
      value: ({ item, report }) =>
        readingWords(readStatus({ status: report.status, nature: item.nature }, false), messages),
    },
    {
      head: column.parties,
      width: 22,
      value: ({ item, report }) => wording.countries(report.parties ?? item.countries),
    },
    {
      head: column.dueKind,
      width: 12,
      value: ({ report }) => (report.due === undefined ? null : terms.dueKind[report.due.kind]),
    },
    { head: column.due, width: 14, value: ({ report }) => dateCell(report.due?.date, wording) },
    { head: column.round, width: 10, value: ({ report }) => (report.round === true ? files.yes : null) },
    { head: column.counted, width: 10, value: ({ report }) => (report.counted ? files.yes : files.no) },
    { head: column.correctedBy, width: 20, value: ({ report }) => report.correctedBy },
    { head: column.corrects, width: 20, value: ({ report }) => report.corrects ?? null },
    { head: milestones.column.grade, width: 10, value: ({ report }) => report.grade },
    { head: column.note, width: 80, value: ({ report }) => wording.text(report.note) },
    { head: column.sources, width: 40, value: ({ report }) => report.sources.map(({ id }) => id).join(' ') },
    { head: column.milestoneId, width: 30, value: ({ item }) => item.id },
  ]
  return sheetOf(files.sheet.reports, columns, reports, wording)
}
