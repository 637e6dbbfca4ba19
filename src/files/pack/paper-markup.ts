/** A paper as one flowing document. */
import type { StatusKey } from '#src/domain/vocabulary.ts'
import type { Block, Cell, Column, Line, Paper, Row, Run, Section, Table } from '#src/paper/paper.ts'
import { element, escaped } from './markup.ts'

/** Shapes that every font has: one file holds no pictures. */
const SHAPES: Readonly<Record<StatusKey, string>> = {
  proposed: '○',
  agreed: '◎',
  'in-progress': '◐',
  achieved: '●',
  stalled: '□',
  suspended: '■',
  dropped: '×',
  declined: '△',
  'no-record': '·',
}

function shape(status: StatusKey): string {
  return element('span', { class: 'mark', 'aria-hidden': 'true' }, SHAPES[status])
}

function runMarkup(run: Run): string {
  switch (run.is) {
    case 'mark':
      return shape(run.status)
    case 'sources':
      return ` [${run.numbers.map((number) => element('a', { href: `#source-${number}` }, String(number))).join(', ')}]`
    case 'text':
      if (run.weight === 'plain' && run.lang === null) return escaped(run.text)
      return element(
        run.weight === 'strong' ? 'strong' : 'span',
        { lang: run.lang, class: run.weight === 'soft' ? 'soft' : null },
        escaped(run.text),
      )
  }
}

function lineMarkup(line: Line): string {
  return line.map(runMarkup).join('')
}

function cellMarkup({ lines, marks = [] }: Cell): string {
  const shapes = marks.length === 0 ? [] : [element('div', { class: 'marks' }, ...marks.map(shape))]
  return [...lines.map((line) => element('div', {}, lineMarkup(line))), ...shapes].join('')
}

function rowMarkup(row: Row, columns: readonly Column[], index: number, table: Table): string {
  const id = table.id === 'sources' ? `source-${index + 1}` : null
  if (row.kind === 'group' || row.kind === 'more') {
    const name = row.kind === 'group' ? 'th' : 'td'
    const attributes = { colspan: columns.length, scope: row.kind === 'group' ? 'rowgroup' : null }
    return element('tr', { class: row.kind }, ...row.cells.map((cell) => element(name, attributes, cellMarkup(cell))))
  }
  return element(
    'tr',
    { id, class: row.kind },
    ...row.cells.map((cell, place) =>
      element('td', { class: columns[place]?.align === 'end' ? 'figure' : null }, cellMarkup(cell)),
    ),
  )
}

function tableMarkup(table: Table): string {
  const { columns, rows, label } = table
  const heads = columns.map(({ words, mark, align }) =>
    element(
      'th',
      { scope: 'col', class: align === 'end' ? 'figure' : null },
      mark === null ? '' : `${shape(mark)} `,
      escaped(words),
    ),
  )
  return element(
    'table',
    { 'aria-label': label },
    element('colgroup', {}, ...columns.map(({ width }) => `<col width="${width}%">`)),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((row, index) => rowMarkup(row, columns, index, table))),
  )
}

function blockMarkup(block: Block): string {
  if (block.is === 'table') return tableMarkup(block)
  const isList = block.tone === 'plain' || block.tone === 'typed'
  const lines = block.lines.map((line) => element(isList ? 'li' : 'p', {}, lineMarkup(line)))
  return element(isList ? 'ul' : 'div', { class: block.tone }, ...lines)
}

function sectionMarkup({ id, heading, aside, level, isTyped, blocks }: Section): string {
  const note = aside === null ? '' : ` ${element('small', {}, escaped(aside))}`
  return element(
    'section',
    { id, class: isTyped ? 'typed' : null },
    element(`h${level}`, {}, escaped(heading), note),
    ...blocks.map(blockMarkup),
  )
}

/** The way through the document, for a file that may be long. */
function contents(sections: readonly Section[]): string {
  const links = sections
    .filter(({ level }) => level === 2)
    .map(({ id, heading }) => element('li', {}, element('a', { href: `#${id}` }, escaped(heading))))
  return element('nav', {}, element('ul', {}, ...links))
}

export function paperMarkup({ title, subtitle, front, annex, imprint, running }: Paper, note: string): string {
  const sections = [...front, ...annex]
  return [
    element(
      'header',
      {},
      element('p', { class: 'handling' }, escaped(running.mark)),
      element('h1', {}, escaped(title)),
      ...subtitle.map((line) => element('p', { class: 'soft' }, lineMarkup(line))),
      contents(sections),
    ),
    element('main', {}, ...sections.map(sectionMarkup)),
    element(
      'footer',
      {},
      element('p', {}, escaped(imprint.permalink)),
      ...imprint.lines.map((line) => element('p', {}, lineMarkup(line))),
      element('p', {}, escaped(note)),
    ),
  ].join('')
}
