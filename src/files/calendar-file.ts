/** Deadlines, expiries and meetings as all-day events (RFC 5545, RFC 7986). */
import type { Day } from '#src/domain/calendar-date.ts'
import { calendarEntries, type CalendarEntry } from '#src/domain/export/calendar-entries.ts'
import type { ExportRows } from '#src/domain/export/export-rows.ts'
import { latestRecorded } from '#src/domain/export/latest-recorded.ts'
import { COUNTRIES } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { component, textLine, valueLine } from './content-lines.ts'
import { linkTo, type PublicAddress } from './public-address.ts'
import { selectionLines } from './selection-lines.ts'
import type { Wording } from './wording.ts'

function dateOf(day: Day): string {
  return day.replaceAll('-', '')
}

/** Records know days, and a stamp wants a moment: the day's first in UTC. */
function momentOf(day: Day): string {
  return `${dateOf(day)}T000000Z`
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
  const { flags, latestReport } = item
  return [
    list(milestones.column.status, wording.status(item)),
    ...(flags.length === 0 ? [] : [list(milestones.column.flags, wording.flags(flags))]),
    ...(latestReport === null
      ? []
      : [
          list(
            milestones.column.latest,
            wording.list([wording.date(latestReport.date), wording.text(latestReport.note)]),
          ),
        ]),
    list(milestone.evidenceUntil, wording.date(item.evidenceUntil)),
  ].join('\n')
}

/** Nothing where the tracker's address is not known: a calendar has no place that a shorter one could be relative to. */
function linkLine(address: PublicAddress, path: string): string[] {
  const link = linkTo(address, path)
  return link === null ? [] : [valueLine('URL', link)]
}

function eventOf(entry: CalendarEntry, stamp: Day, wording: Wording, address: PublicAddress): string {
  const tag = LANGUAGE_TAGS[wording.language]
  return component('VEVENT', [
    textLine('UID', entry.uid),
    valueLine('DTSTAMP', momentOf(stamp)),
    valueLine('SEQUENCE', String(entry.sequence)),
    valueLine('LAST-MODIFIED', momentOf(entry.lastModified)),
    valueLine('DTSTART;VALUE=DATE', dateOf(entry.day)),
    // An event ends before its end; without one it lasts its single day.
    ...(entry.nextDay === entry.day ? [] : [valueLine('DTEND;VALUE=DATE', dateOf(entry.nextDay))]),
    textLine(`SUMMARY;LANGUAGE=${tag}`, wording.marked(titleOf(entry, wording))),
    textLine(`DESCRIPTION;LANGUAGE=${tag}`, descriptionOf(entry, wording)),
    textLine(`CATEGORIES;LANGUAGE=${tag}`, wording.messages.terms.dueKind[entry.kind]),
    ...linkLine(address, `/${wording.language}/milestones/${entry.item.id}`),
    // A ministry's deadline does not make its reader busy for the whole day.
    valueLine('TRANSP', 'TRANSPARENT'),
    valueLine('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE'),
  ])
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

export function calendarFile(rows: ExportRows, wording: Wording, address: PublicAddress): string {
  const { shell, filter } = wording.messages
  const { country } = rows.head.selection
  const name = wording.marked(
    filter.sentence.list(shell.name, wording.countries(country.length === 0 ? COUNTRIES : country)),
  )
  const description = provenance(rows, wording)
  const stamp = latestRecorded(rows.snapshot)
  return component('VCALENDAR', [
    valueLine('VERSION', '2.0'),
    valueLine('PRODID', `-//four-paths//tracker//${wording.language.toUpperCase()}`),
    valueLine('METHOD', 'PUBLISH'),
    valueLine('LAST-MODIFIED', momentOf(stamp)),
    // Each under its standard name and under the older one that most calendars read.
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('DESCRIPTION', description),
    textLine('X-WR-CALDESC', description),
    ...linkLine(address, `/${wording.language}/milestones?${rows.head.query}`),
    ...calendarEntries(rows).map((entry) => eventOf(entry, stamp, wording, address)),
  ])
}
