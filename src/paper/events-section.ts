/** Outside events that help or hinder, newest first. */
import type { Column, Section } from './paper.ts'
import { cell, cited, run, textCell, words } from './runs.ts'
import { empty, generated, note } from './section.ts'
import { citedIn, dateWidth, shortenedTable, shownEntries, type Writing } from './writing.ts'

/** Told apart without colour. */
const SIGN = { enabling: '＋', hindering: '－' } as const

export function eventsSection(writing: Writing): Section {
  const { briefing, i18n, snapshot } = writing
  const { messages } = i18n
  const { sectionName, dateColumn, effectColumn, eventColumn, pathsColumn, noEvents, eventsNote } = messages.briefing
  const columns: Column[] = [
    { id: 'date', words: dateColumn, mark: null, width: dateWidth(i18n), align: 'start' },
    { id: 'effect', words: effectColumn, mark: null, width: 13, align: 'start' },
    { id: 'event', words: eventColumn, mark: null, width: 78 - dateWidth(i18n), align: 'start' },
    { id: 'paths', words: pathsColumn, mark: null, width: 9, align: 'start' },
  ]
  const numbersOf = (paths: readonly string[]): string =>
    i18n.list(snapshot.framework.paths.filter(({ id }) => paths.includes(id)).map(({ number }) => String(number)))
  const entries = shownEntries(writing, 'events', briefing.events, (event) => [
    textCell(i18n.date(event.date, 'short')),
    textCell(`${SIGN[event.effect]} ${messages.terms.eventEffect[event.effect]}`),
    cell([
      words(event.title),
      run(` (${i18n.list(event.countries.map((actor) => messages.terms.actor[actor]))})`, 'soft'),
      ...cited(citedIn(writing, event.sources)),
    ]),
    textCell(numbersOf(event.paths)),
  ])
  if (briefing.events.length === 0) return generated('events', sectionName.events, null, [empty('events', noEvents)])
  return generated('events', sectionName.events, null, [
    shortenedTable({ id: 'events', label: sectionName.events, columns }, entries, writing),
    note('events-note', eventsNote),
  ])
}
