/** What changed since the date of comparison: the world, then the record, then the method. */
import type { ChangeLine } from '#src/domain/briefing/changed.ts'
import { localiseText, wordsOf } from '#src/domain/text.ts'
import type { Block, Cell, Column, Section } from './paper.ts'
import { cell, cited, mark, run, textCell, words } from './runs.ts'
import { empty, generated, note } from './section.ts'
import { statusWords } from './status-words.ts'
import { citedIn, dateWidth, marksOf, shortenedTable, shownEntries, type Writing } from './writing.ts'

/** On one page the change of status stands in one line, so that more changes find room. */
function isShort({ briefing }: Writing): boolean {
  return briefing.options.preset === 'one-page'
}

function columnsOf(writing: Writing): Column[] {
  const { dateColumn, milestoneColumn, statusColumn } = writing.i18n.messages.briefing
  const statusWidth = isShort(writing) ? 31 : 21
  return [
    { id: 'date', words: dateColumn, mark: null, width: dateWidth(writing.i18n), align: 'start' },
    {
      id: 'milestone',
      words: milestoneColumn,
      mark: null,
      width: 100 - dateWidth(writing.i18n) - statusWidth,
      align: 'start',
    },
    { id: 'status', words: statusColumn, mark: null, width: statusWidth, align: 'start' },
  ]
}

function statusCell({ before, after, item }: ChangeLine, writing: Writing): Cell {
  const { i18n } = writing
  const { briefing } = i18n.messages
  const now = statusWords(after, item.nature, i18n.messages)
  const earlier =
    before === null
      ? briefing.firstReport
      : before === after
        ? briefing.unchanged
        : briefing.was(statusWords(before, item.nature, i18n.messages))
  const shown = [mark(after), run(` ${now}`, 'strong')]
  if (isShort(writing)) return cell([...shown, run(`${briefing.groupJoin}${earlier}`, 'soft')])
  return cell(shown, [run(earlier, 'soft')])
}

function lineCells(line: ChangeLine, writing: Writing): Cell[] {
  const { i18n } = writing
  const numbers = citedIn(writing, line.report.sources)
  const parties = line.parties.length === 0 ? [] : [run(` (${marksOf(line.parties, i18n)})`, 'soft')]
  const title = [words(line.item.title, 'strong'), ...parties]
  return [
    textCell(i18n.date(line.report.date, 'short')),
    isShort(writing)
      ? cell([...title, ...cited(numbers)])
      : cell([...title, run(i18n.messages.briefing.runIn), words(line.report.note), ...cited(numbers)]),
    statusCell(line, writing),
  ]
}

function correctionBlocks(writing: Writing): Block[] {
  const { briefing, i18n } = writing
  const { corrected } = briefing.changed
  if (corrected.length === 0) return []
  const { correctedHeading, group } = i18n.messages.briefing
  const entries = shownEntries(writing, 'corrected', corrected, (line) => lineCells(line, writing))
  const table = { id: 'corrected', label: correctedHeading, columns: columnsOf(writing) }
  return [note('corrected-count', group(correctedHeading, corrected.length)), shortenedTable(table, entries, writing)]
}

function methodBlocks({ briefing, i18n, snapshot }: Writing): Block[] {
  const { methodChange, methodHeading } = i18n.messages.briefing
  return briefing.changed.method.map(({ version, date, summary }) =>
    note(
      `method.${version}`,
      `${methodHeading}${i18n.messages.briefing.clauseJoin}${methodChange(version, i18n.date(date), wordsOf(localiseText(summary, snapshot.lang)))}`,
    ),
  )
}

export function changesSection(writing: Writing): Section {
  const { briefing, i18n } = writing
  const { sectionName, since, nothingMoved } = i18n.messages.briefing
  const { moved } = briefing.changed
  // A cut list must not lose what changed a status to what was merely reported again.
  const entries = shownEntries(
    writing,
    'moved',
    moved,
    (line) => lineCells(line, writing),
    ({ direction }) => direction !== null,
  )
  const table = { id: 'moved', label: sectionName.changes, columns: columnsOf(writing) }
  return generated('changes', sectionName.changes, since(i18n.date(briefing.period.since)), [
    moved.length === 0 ? empty('moved', nothingMoved) : shortenedTable(table, entries, writing),
    ...correctionBlocks(writing),
    ...methodBlocks(writing),
  ])
}
