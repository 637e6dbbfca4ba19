/** The dates in force of a view as entries of a calendar: past ones stay, as an overdue deadline is still owed. */
import { precisionOf, toDay, type CalendarDate, type Day } from '../calendar-date.ts'
import { addDays } from '../date-arithmetic.ts'
import type { Item } from '../item.ts'
import { datesBetween, type NextDate } from '../next-dates.ts'
import type { Country, DueKind } from '../vocabulary.ts'
import type { ExportRows } from './export-rows.ts'

export interface CalendarEntry {
  /** Stays the same when the date is moved, so that a calendar moves its entry instead of adding one. */
  readonly uid: string
  readonly item: Item
  readonly kind: DueKind
  readonly date: CalendarDate
  /** The day it stands on: the last of the period that the date names. */
  readonly day: Day
  /** The day after; equal to `day` at the end of the calendar. */
  readonly nextDay: Day
  /** Known by month or year only. */
  readonly isApproximate: boolean
  readonly countries: readonly Country[]
  /** The report that set the date entered the records on this day. */
  readonly lastModified: Day
  /** How often a date of this kind was set before for these parties. */
  readonly sequence: number
}

const BEGINNING = toDay(1, 1, 1)

function uidOf({ item, kind, countries }: NextDate): string {
  return `${item.id}.${kind}.${countries.join('-')}@four-paths`
}

/** Every report that set a date of this kind for any of these parties, corrected ones included, so that it never falls. */
function settersOf({ kind, countries }: NextDate, own: ExportRows['reports']): number {
  return own.filter(
    ({ report }) =>
      report.due?.kind === kind &&
      (report.parties === undefined || report.parties.some((country) => countries.includes(country))),
  ).length
}

function setterOf(
  { item, kind, date }: NextDate,
  own: ExportRows['reports'],
): ExportRows['reports'][number]['report'] | undefined {
  const setBy = item.dues.find((due) => due.kind === kind && due.date === date)?.setBy
  return own.find(({ report }) => report.id === setBy)?.report
}

export function calendarEntries(rows: ExportRows): CalendarEntry[] {
  // Once for all entries: with 10,000 milestones, looking through all reports for each of them takes 17 seconds.
  const byItem = Map.groupBy(rows.reports, ({ item }) => item.id)
  return datesBetween(rows.items, BEGINNING, null, rows.head.viewer).map((next) => {
    const own = byItem.get(next.item.id) ?? []
    return {
      uid: uidOf(next),
      item: next.item,
      kind: next.kind,
      date: next.date,
      day: next.end,
      nextDay: addDays(next.end, 1),
      isApproximate: precisionOf(next.date) !== 'day',
      countries: next.countries,
      lastModified: setterOf(next, own)?.recorded ?? rows.head.evidenceDate,
      sequence: Math.max(0, settersOf(next, own) - 1),
    }
  })
}
