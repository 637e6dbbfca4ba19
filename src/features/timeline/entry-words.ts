/** What entries and marks are called. */
import { endOf } from '#src/domain/calendar-date.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import { wordsOf } from '#src/domain/text.ts'
import type { ReportEntry, TimelineEntry } from '#src/domain/timeline/entries.ts'
import type { ReportLaneId } from '#src/domain/timeline/lanes.ts'
import type { Path } from '#src/domain/records/framework.ts'
import type { I18n } from '#src/i18n/i18n-context.ts'
import { readingWords } from '#src/i18n/reading-words.ts'

function reportStatusWords({ report, item }: ReportEntry, { messages }: I18n): string {
  return readingWords(readStatus({ status: report.status, nature: item.nature }, false), messages)
}

function entryWords(entry: TimelineEntry, i18n: I18n): string {
  const { timeline, terms } = i18n.messages
  const date = i18n.date(entry.date)
  if (entry.kind === 'report')
    return timeline.reportMark(date, reportStatusWords(entry, i18n), wordsOf(entry.item.title))
  return timeline.eventMark(date, terms.eventEffect[entry.event.effect], wordsOf(entry.event.title))
}

/** The name of a mark: what the one entry says, or how many there are and from when to when. */
export function markWords(entries: readonly TimelineEntry[], i18n: I18n): string {
  const [first] = entries
  const last = entries.at(-1)
  if (first === undefined || last === undefined) return ''
  if (entries.length === 1) return entryWords(first, i18n)
  return i18n.messages.timeline.cluster(entries.length, i18n.date(endOf(first.date)), i18n.date(endOf(last.date)))
}

export function laneWords(id: ReportLaneId, paths: readonly Path[], { messages }: I18n): string {
  const { terms, timeline } = messages
  switch (id) {
    case 'several':
      return timeline.several
    case 'CN':
    case 'JP':
    case 'KR':
      return terms.country[id]
    case 'external-interference':
    case 'co-development':
    case 'application':
    case 'governance': {
      const path = paths.find((one) => one.id === id)
      return path === undefined ? id : `${path.number} ${wordsOf(path.title)}`
    }
  }
}
