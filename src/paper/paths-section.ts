/** Where each path stands: counts now, what changed in them, and one shape for each milestone. */
import type { PathStanding } from '#src/domain/briefing/path-standings.ts'
import { STATUS_BY_PROGRESS } from '#src/domain/status-order.ts'
import type { StatusCounts } from '#src/domain/summary.ts'
import { wordsOf } from '#src/domain/text.ts'
import type { Language, StatusKey } from '#src/domain/vocabulary.ts'
import type { Cell, Column, Line, Row, Section } from './paper.ts'
import { cell, run, textCell, words } from './runs.ts'
import { generated, note } from './section.ts'
import type { Writing } from './writing.ts'

/** More shapes than this say less than the counts above them, and leave the line. */
const MOST_MARKS = 40

const TOTAL_WIDTH = 6
/** Room for a count and its change. */
const LEAST_WIDTH = 7.2

/** Room for the name of a path in one line. */
const USUAL_PATH_WIDTH = 34

/** Percent of the text's width that a stretch of 9 pt text takes on the narrowest paper. */
function textWidth(text: string): number {
  return /^\p{ASCII}*$/u.test(text) ? text.length * 1.1 : text.length * 2.05
}

/** Heads in one line while the paths' names keep their room; else as wide as their longest words. */
function headWidths(heads: readonly string[]): number[] {
  const widthsBy = (widthOf: (head: string) => number): number[] =>
    heads.map((head) => Math.max(LEAST_WIDTH, 1 + widthOf(head)))
  const inOneLine = widthsBy(textWidth)
  if (100 - TOTAL_WIDTH - sum(inOneLine) >= USUAL_PATH_WIDTH) return inOneLine
  return widthsBy((head) => Math.max(...head.split(' ').map(textWidth)))
}

/** A name is never broken inside a word: where all statuses stand beside it, they give the little that it lacks. */
function besideNames(widths: readonly number[], longestWord: string): number[] {
  const room = 100 - TOTAL_WIDTH - (1 + textWidth(longestWord))
  const share = Math.min(1, room / sum(widths))
  return widths.map((width) => width * share)
}

/** Chinese and Japanese break between any two characters. */
function longestWordOf(titles: readonly string[], language: Language): string {
  if (language === 'zh' || language === 'ja') return ''
  const [longest = ''] = titles.flatMap((title) => title.split(/[ -]/)).toSorted((a, b) => textWidth(b) - textWidth(a))
  return longest
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

function countCell(status: StatusKey, now: StatusCounts, before: StatusCounts): Cell {
  const count = now[status] ?? 0
  const change = count - (before[status] ?? 0)
  const line: Line = [
    run(String(count)),
    ...(change === 0 ? [] : [run(` ${change > 0 ? '▲' : '▼'}${Math.abs(change)}`, 'soft')]),
  ]
  return cell(line)
}

function marksFor({ items }: PathStanding): readonly StatusKey[] {
  if (items.length > MOST_MARKS) return []
  return items
    .map(({ status }) => status ?? 'no-record')
    .toSorted((a, b) => STATUS_BY_PROGRESS.indexOf(a) - STATUS_BY_PROGRESS.indexOf(b))
}

export function pathsSection({ briefing, i18n }: Writing): Section {
  const { messages } = i18n
  const { pathColumn, totalColumn, allPaths, trendNote, strengthsNote, sectionName } = messages.briefing
  const { paths, statuses, now, before } = briefing.standings
  const titles = paths.map(({ path }) => wordsOf(path.title))
  const widths = besideNames(
    headWidths(statuses.map((status) => messages.terms.status[status])),
    longestWordOf(titles, i18n.language),
  )
  const pathWidth = 100 - TOTAL_WIDTH - sum(widths)
  const columns: Column[] = [
    { id: 'path', words: pathColumn, mark: null, width: pathWidth, align: 'start' },
    { id: 'total', words: totalColumn, mark: null, width: TOTAL_WIDTH, align: 'end' },
    ...statuses.map((status, index): Column => ({
      id: status,
      words: messages.terms.status[status],
      mark: status,
      width: widths[index] ?? LEAST_WIDTH,
      align: 'end',
    })),
  ]
  const rows = paths.map((standing): Row => {
    const title: Cell = {
      ...cell([run(`${standing.path.number} `, 'strong'), words(standing.path.title, 'strong')]),
      marks: marksFor(standing),
    }
    return {
      id: standing.path.id,
      kind: 'row',
      entry: null,
      cells: [
        title,
        textCell(String(standing.items.length)),
        ...statuses.map((status) => countCell(status, standing.now, standing.before)),
      ],
    }
  })
  const total: Row = {
    id: 'all',
    kind: 'total',
    entry: null,
    cells: [
      textCell(allPaths, 'strong'),
      textCell(String(briefing.view.items.length), 'strong'),
      ...statuses.map((status) => countCell(status, now, before)),
    ],
  }
  const isShort = briefing.options.preset === 'one-page'
  const strengths = i18n.list(briefing.strengths.map((strength) => messages.terms.strength[strength]))
  return generated('paths', sectionName.paths, null, [
    { is: 'table', id: 'paths', label: sectionName.paths, columns, rows: [...rows, total] },
    note(
      'paths-note',
      [
        trendNote(i18n.date(briefing.period.since)),
        ...(isShort || strengths === '' ? [] : [strengthsNote(strengths)]),
      ].join(messages.overview.sentenceJoin),
    ),
  ])
}
