/** What every section is written with. */
import type { Briefing } from '#src/domain/briefing/briefing.ts'
import type { BriefingList, ListLimits } from '#src/domain/briefing/options.ts'
import type { SourceNumbers } from '#src/domain/briefing/source-numbers.ts'
import { precisionOf, type CalendarDate } from '#src/domain/calendar-date.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import type { Country } from '#src/domain/vocabulary.ts'
import type { I18n } from '#src/i18n/i18n.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import type { Block, Cell, Row, Table } from './paper.ts'
import { textCell } from './runs.ts'
import { empty } from './section.ts'

export interface Writing {
  readonly briefing: Briefing
  readonly snapshot: Snapshot
  readonly i18n: I18n
  readonly limits: ListLimits
  /** Null where the paper has no list of sources to point to. */
  readonly sources: SourceNumbers | null
}

/** Numbers of the sources of a report or event; none without a list of sources. */
export function citedIn({ sources }: Writing, sourceIds: readonly string[]): number[] {
  return sources === null ? [] : sources.numbersOf(sourceIds)
}

/** A date; one known by month or year only is due by its end. */
export function dueDate(date: CalendarDate, { date: written, messages }: I18n): string {
  return precisionOf(date) === 'day' ? written(date, 'short') : messages.overview.byEndOf(written(date, 'short'))
}

/** Percent of the width that a full date takes on the narrowest paper. */
export function dateWidth({ language }: I18n): number {
  return language === 'zh' || language === 'ja' ? 16.5 : 14
}

/** Short marks of countries in the language's order. */
export function marksOf(countries: readonly Country[], { language, messages }: I18n): string {
  const separator = messages.terms.countryMark.CN.length > 1 ? ' ' : ''
  return inCountryOrder(countries, language)
    .map((country) => messages.terms.countryMark[country])
    .join(separator)
}

interface ShownEntries {
  readonly rows: readonly Row[]
  /** How many are not shown. */
  readonly left: number
}

/**
 * The entries of a list that its limit lets through, as rows in their own order.
 * @param isForemost entries that are kept before others when the list is cut
 */
export function shownEntries<T>(
  { limits }: Writing,
  list: BriefingList,
  entries: readonly T[],
  cellsOf: (entry: T) => readonly Cell[],
  isForemost: (entry: T) => boolean = () => true,
): ShownEntries {
  const ranked = [...entries.filter(isForemost), ...entries.filter((entry) => !isForemost(entry))]
  const rows = entries.flatMap((entry): Row[] => {
    const rank = ranked.indexOf(entry)
    if (rank >= limits[list]) return []
    return [{ id: `${list}.${rank}`, kind: 'row', entry: { list, rank }, cells: cellsOf(entry) }]
  })
  return { rows, left: entries.length - rows.length }
}

/** A table of what is shown and a last line that says how much is not; only that line where nothing is shown. */
export function shortenedTable(
  table: Omit<Table, 'is' | 'rows'>,
  { rows, left }: ShownEntries,
  { i18n }: Writing,
): Block {
  const { andMore, allLeftOut } = i18n.messages.briefing
  if (rows.length === 0) return empty(table.id, allLeftOut(left))
  const more: Row = { id: `${table.id}.more`, kind: 'more', entry: null, cells: [textCell(andMore(left), 'soft')] }
  return { is: 'table', ...table, rows: left === 0 ? rows : [...rows, more] }
}
