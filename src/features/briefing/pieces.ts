/** A paper cut into the smallest parts that may stand on different pages: headings, paragraphs, table rows. */
import type { Block, Imprint, Line, Lines, Paper, Row, Section, Table } from '#src/paper/paper.ts'

interface Placed {
  readonly key: string
  /** Stays on the page of the next piece. */
  readonly keepsNext: boolean
  readonly startsPage: boolean
}

export interface TitlePiece extends Placed {
  readonly is: 'title'
  readonly paper: Paper
}
export interface HeadingPiece extends Placed {
  readonly is: 'heading'
  readonly section: Section
}
export interface LinePiece extends Placed {
  readonly is: 'line'
  readonly section: Section
  readonly block: Lines
  readonly line: Line
}
export interface RowPiece extends Placed {
  readonly is: 'row'
  readonly table: Table
  readonly row: Row
}
export interface ImprintPiece extends Placed {
  readonly is: 'imprint'
  readonly imprint: Imprint
}
export type Piece = TitlePiece | HeadingPiece | LinePiece | RowPiece | ImprintPiece

/** Shorter tables stay on one page: a country or a path alone on the next one would be misread as all. */
const UNDIVIDED_ROWS = 5

function linePieces(section: Section, block: Lines): LinePiece[] {
  const isTogether = block.tone === 'lead'
  return block.lines.map((line, index) => ({
    is: 'line',
    key: `${section.id}/${block.id}/${index}`,
    keepsNext: isTogether && index < block.lines.length - 1,
    startsPage: false,
    section,
    block,
    line,
  }))
}

/** A group's head stays with its first row, what was left out with the last one shown, and a note with its table. */
function rowPieces(table: Table, hasNote: boolean): RowPiece[] {
  return table.rows.map((row, index) => {
    const next = table.rows[index + 1]
    const keepsNext =
      next === undefined
        ? hasNote
        : table.rows.length <= UNDIVIDED_ROWS || row.kind === 'group' || next.kind === 'more' || next.kind === 'total'
    return { is: 'row', key: `${table.id}/${row.id}`, keepsNext, startsPage: false, table, row }
  })
}

function blockPieces(section: Section, block: Block, next: Block | undefined): Piece[] {
  switch (block.is) {
    case 'lines':
      return linePieces(section, block)
    case 'table':
      return rowPieces(block, next?.is === 'lines' && next.tone === 'note')
  }
}

function sectionPieces(section: Section): Piece[] {
  return [
    { is: 'heading', key: `${section.id}/heading`, keepsNext: true, startsPage: section.startsPage, section },
    ...section.blocks.flatMap((block, index) => blockPieces(section, block, section.blocks[index + 1])),
  ]
}

export interface Pieces {
  /** What must keep to the pages of the preset. */
  readonly front: readonly Piece[]
  /** What may run on: the annex, the sources and what stands after them. */
  readonly rest: readonly Piece[]
}

export function piecesOf(paper: Paper): Pieces {
  const imprint: ImprintPiece = {
    is: 'imprint',
    key: 'imprint',
    keepsNext: false,
    startsPage: false,
    imprint: paper.imprint,
  }
  const title: TitlePiece = { is: 'title', key: 'title', keepsNext: true, startsPage: false, paper }
  const front = [title, ...paper.front.flatMap(sectionPieces)]
  if (paper.annex.length === 0) return { front: [...front, imprint], rest: [] }
  return { front, rest: [...paper.annex.flatMap(sectionPieces), imprint] }
}
