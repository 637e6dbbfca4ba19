/** Tables of a paper as real tables: heads repeat on every page, rows stay whole. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Cell, Column, Row, Table as PaperTable } from '#src/paper/paper.ts'
import { run } from '#src/paper/runs.ts'
import { shapeOf, textRuns } from './text-runs.ts'

/** In half points: 9 pt. */
const SMALL = 18
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' } as const
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '1A1E23' } as const
const PADDING = { top: 40, bottom: 40, left: 70, right: 70 } as const
/** Figures stand in narrow columns, whose heads are words. */
const NARROW_PADDING = { ...PADDING, left: 20, right: 20 } as const

function paddingOf(column: Column | undefined): typeof PADDING | typeof NARROW_PADDING {
  return column?.align === 'end' ? NARROW_PADDING : PADDING
}

function paragraphs(cell: Cell, column: Column | undefined, isHead: boolean): Paragraph[] {
  const alignment = column?.align === 'end' ? AlignmentType.END : AlignmentType.START
  const lines = cell.lines.map(
    (line) => new Paragraph({ children: textRuns(line, SMALL), alignment, keepNext: isHead }),
  )
  const { marks = [] } = cell
  if (marks.length > 0) {
    const shapes = new TextRun({ text: marks.map(shapeOf).join(''), size: SMALL })
    lines.push(new Paragraph({ children: [shapes] }))
  }
  return lines.length === 0 ? [new Paragraph({})] : lines
}

function headRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: paddingOf(column),
          borders: { top: NONE, left: NONE, right: NONE, bottom: RULE },
          children: paragraphs(
            {
              lines: [
                ...(column.mark === null ? [] : [[run(shapeOf(column.mark), 'soft')]]),
                [run(column.words, 'soft')],
              ],
            },
            column,
            true,
          ),
        }),
    ),
  })
}

function bodyRow(row: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
  const isSpanning = row.kind === 'group' || row.kind === 'more'
  const below = row.kind === 'row' || row.kind === 'more' ? HAIRLINE : RULE
  const borders = { top: row.kind === 'total' ? RULE : NONE, left: NONE, right: NONE, bottom: below }
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, index) =>
      isSpanning
        ? new TableCell({
            columnSpan: columns.length,
            margins: PADDING,
            borders,
            children: paragraphs(cell, undefined, row.kind === 'group'),
          })
        : new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: paddingOf(columns[index]),
            borders,
            children: paragraphs(cell, columns[index], false),
          }),
    ),
  })
}

/** @param width of the text, in twentieths of a point */
export function documentTable({ columns, rows }: PaperTable, width: number): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [headRow(columns, widths), ...rows.map((row) => bodyRow(row, columns, widths))],
  })
}
