/** Deadlines, expiries and meetings of the next 90 days; if there are none, the first one after. */
import { plainTitle } from './plain-title.ts'
import type { Column, Section } from './paper.ts'
import { cell, textCell, words } from './runs.ts'
import { empty, generated, note } from './section.ts'
import { dateWidth, dueDate, marksOf, shortenedTable, shownEntries, type Writing } from './writing.ts'

export function nextSection(writing: Writing): Section {
  const { briefing, i18n } = writing
  const { messages } = i18n
  const { sectionName, dateColumn, milestoneColumn, kindColumn, whoColumn, until } = messages.briefing
  const { noDates, firstAfterwards } = messages.briefing
  const { dates, afterwards } = briefing.next
  const columns: Column[] = [
    { id: 'date', words: dateColumn, mark: null, width: dateWidth(i18n) + 4, align: 'start' },
    { id: 'milestone', words: milestoneColumn, mark: null, width: 72 - dateWidth(i18n), align: 'start' },
    { id: 'kind', words: kindColumn, mark: null, width: 12, align: 'start' },
    { id: 'who', words: whoColumn, mark: null, width: 12, align: 'start' },
  ]
  const entries = shownEntries(writing, 'next', dates, ({ item, kind, date, countries }) => [
    textCell(dueDate(date, i18n), 'strong'),
    cell([words(item.title)]),
    textCell(messages.terms.dueKind[kind]),
    textCell(marksOf(countries, i18n)),
  ])
  const first =
    dates.length > 0 || afterwards === null
      ? []
      : [note('next-afterwards', firstAfterwards(dueDate(afterwards.date, i18n), plainTitle(afterwards.item)))]
  return generated('next', sectionName.next, until(i18n.date(briefing.next.until)), [
    dates.length === 0
      ? empty('next', noDates)
      : shortenedTable({ id: 'next', label: sectionName.next, columns }, entries, writing),
    ...first,
  ])
}
