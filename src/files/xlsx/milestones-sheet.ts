import { calendarEntries, type CalendarEntry } from '#src/domain/export/calendar-entries.ts'
import type { ExportRows } from '#src/domain/export/export-rows.ts'
import type { Item } from '#src/domain/item.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import { DUE_KINDS, type Country } from '#src/domain/vocabulary.ts'
import { COUNTRY_ORDER } from '#src/i18n/languages.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import type { WriteSheet } from 'hucre/xlsx'
import type { Wording } from '../wording.ts'
import { dateCell, sheetOf, type SheetColumn } from './sheet.ts'

function ownStatus(item: Item, country: Country, { messages }: Wording): string | null {
  const party = item.parties.find((one) => one.country === country)
  if (party === undefined) return null
  const isExpired = item.flags.some((flag) => flag.id === 'expired' && flag.party === country)
  return readingWords(readStatus({ status: party.status, nature: item.nature }, isExpired), messages)
}

/** The soonest date in force of each kind, for reckoning, and all of them in words with their parties. */
function dateColumns(entries: readonly CalendarEntry[], wording: Wording): SheetColumn<Item>[] {
  const { terms, files } = wording.messages
  const byItem = Map.groupBy(entries, ({ item }) => item.id)
  const entriesOf = ({ id }: Item): readonly CalendarEntry[] => byItem.get(id) ?? []
  return [
    ...DUE_KINDS.map((kind): SheetColumn<Item> => ({
      head: terms.dueKind[kind],
      width: 14,
      value: (item) => dateCell(entriesOf(item).find((entry) => entry.kind === kind)?.date, wording),
    })),
    {
      head: files.column.dates,
      width: 30,
      value: (item) =>
        wording.list(
          entriesOf(item).map(({ kind, date, countries }) =>
            files.remark(`${terms.dueKind[kind]} ${wording.date(date)}`, wording.countries(countries)),
          ),
        ),
    },
  ]
}

export function milestonesSheet(rows: ExportRows, wording: Wording): WriteSheet {
  const { framework, bodies } = rows.snapshot
  const { terms, milestones, files, filter } = wording.messages
  const { column } = files
  const paths = new Map(framework.paths.map((path) => [path.id, `${path.number} ${wording.text(path.title)}`]))
  const measures = new Map(framework.measures.map(({ id, title }) => [id, wording.text(title)]))
  const bodyNames = new Map(bodies.map(({ id, name }) => [id, wording.text(name)]))
  const columns: SheetColumn<Item>[] = [
    { head: milestones.column.milestone, width: 44, value: ({ title }) => wording.text(title) },
    { head: milestones.column.path, width: 26, value: ({ path }) => paths.get(path) ?? path },
    { head: milestones.column.measure, width: 26, value: ({ measure }) => measures.get(measure) ?? measure },
    { head: milestones.column.status, width: 16, value: (item) => wording.status(item) },
    ...COUNTRY_ORDER[wording.language].map((country): SheetColumn<Item> => ({
      head: column.ownStatus(terms.country[country]),
      width: 16,
      value: (item) => ownStatus(item, country, wording),
    })),
    { head: milestones.column.countries, width: 22, value: (item) => wording.touched(item) },
    { head: milestones.column.flags, width: 24, value: ({ flags }) => wording.flags(flags) },
    ...dateColumns(calendarEntries(rows), wording),
    { head: milestones.column.grade, width: 10, value: ({ latestGrade }) => latestGrade },
    {
      head: column.latestDate,
      width: 14,
      value: ({ latestReport }) => dateCell(latestReport?.date, wording),
    },
    {
      head: column.latestNote,
      width: 80,
      value: ({ latestReport }) => (latestReport === null ? null : wording.text(latestReport.note)),
    },
    { head: milestones.column.strength, width: 16, value: ({ strength }) => terms.strength[strength] },
    { head: milestones.column.kind, width: 14, value: ({ kind }) => terms.kind[kind] },
    { head: milestones.column.sector, width: 16, value: ({ sector }) => terms.sector[sector ?? 'none'] },
    { head: column.nature, width: 14, value: ({ nature }) => terms.nature[nature] },
    { head: filter.body, width: 30, value: (item) => wording.list(item.bodies.map((id) => bodyNames.get(id) ?? id)) },
    { head: column.summary, width: 80, value: ({ summary }) => wording.text(summary) },
    {
      head: column.evidenceUntil,
      width: 14,
      value: ({ evidenceUntil }) => dateCell(evidenceUntil, wording),
    },
    { head: column.id, width: 30, value: ({ id }) => id },
  ]
  return sheetOf(files.sheet.milestones, columns, rows.items, wording)
}
