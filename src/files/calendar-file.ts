/** Deadlines, expiries and meetings as all-day events (RFC 5545). */
import { partsOf, type Day } from '#src/domain/calendar-date.ts'
import { calendarEntries, type CalendarEntry } from '#src/domain/export/calendar-entries.ts'
import type { ExportRows } from '#src/domain/export/export-rows.ts'
import { latestRecorded } from '#src/domain/export/latest-recorded.ts'
import { plainText } from '#src/domain/export/plain-text.ts'
import { COUNTRIES } from '#src/domain/vocabulary.ts'
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import { selectionLines } from './selection-lines.ts'
import type { Wording } from './wording.ts'

/** Midnight in UTC, which is how the library takes a day; an all-day event is written as the date alone. */
function midnight(day: Day): Date {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const date = new Date(0)
  date.setUTCFullYear(year, (month ?? 1) - 1, dayOfMonth ?? 1)
  return date
}

function titleOf({ item, kind, date, isApproximate, countries }: CalendarEntry, wording: Wording): string {
  const { terms, files } = wording.messages
  const title = wording.text(item.title)
  return isApproximate
    ? files.calendar.byEndOf(terms.dueKind[kind], wording.date(date), title, wording.countries(countries))
    : files.calendar.on(terms.dueKind[kind], title, wording.countries(countries))
}

function descriptionOf({ item }: CalendarEntry, wording: Wording): string {
  const { filter, milestones, milestone } = wording.messages
  const { list } = filter.sentence
  return [
    list(milestones.column.status, wording.status(item)),
    ...(item.flags.length === 0 ? [] : [list(milestones.column.flags, wording.flags(item.flags))]),
    ...(item.latestReport === null
      ? []
      : [
          list(
            milestones.column.latest,
            `${wording.date(item.latestReport.date)}, ${wording.text(item.latestReport.note)}`,
          ),
        ]),
    list(milestone.evidenceUntil, wording.date(item.evidenceUntil)),
  ].join('\n')
}

function eventOf(entry: CalendarEntry, stamp: Date, wording: Wording): ICalEventData {
  return {
    id: entry.uid,
    start: midnight(entry.day),
    // An event ends before its end; without one it lasts its single day.
    ...(entry.nextDay === entry.day ? {} : { end: midnight(entry.nextDay) }),
    allDay: true,
    summary: plainText(titleOf(entry, wording)),
    description: plainText(descriptionOf(entry, wording)),
    stamp,
    lastModified: midnight(entry.lastModified),
    sequence: entry.sequence,
    categories: [{ name: wording.messages.terms.dueKind[entry.kind] }],
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  }
}

/** What the calendar was selected by; a subscriber sees it beside the calendar's name. */
function provenance(rows: ExportRows, wording: Wording): string {
  const { head } = rows
  const { filter, files } = wording.messages
  const { about } = files
  const lines = [
    [about.asOf, wording.date(head.asOf)],
    ...selectionLines(rows, wording),
    [about.query, head.query],
    [about.fingerprint, head.fingerprint],
    [about.revision, String(head.revision)],
    [about.method, head.methodVersion],
  ] as const
  return lines.map(([name, value]) => filter.sentence.list(name, value)).join('\n')
}

export function calendarFile(rows: ExportRows, wording: Wording): string {
  const { shell, filter } = wording.messages
  const { country } = rows.head.selection
  const stamp = midnight(latestRecorded(rows.snapshot))
  const calendar = ical({
    prodId: { company: 'four-paths', product: 'tracker', language: wording.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: filter.sentence.list(shell.name, wording.countries(country.length === 0 ? COUNTRIES : country)),
    description: plainText(provenance(rows, wording)),
    events: calendarEntries(rows).map((entry) => eventOf(entry, stamp, wording)),
  })
  // The library leaves the last line open; the format wants every line ended.
  return `${calendar.toString()}\r\n`
}
