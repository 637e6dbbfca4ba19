/** One sheet from a table of columns: heads that stay in sight and repeat in print, a filter, widths, real dates. */
import { partsOf, precisionOf, type CalendarDate } from '#src/domain/calendar-date.ts'
import { plainText } from '#src/domain/export/plain-text.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Wording } from '../wording.ts'
import { rowHeight } from './row-height.ts'

/** Most characters that a cell can hold. */
export const LONGEST_CELL = 32_767
/** Before March 1900 spreadsheets disagree on the calendar by a day. */
const FIRST_SAFE_DATE = '1900-03-01'

const DATE_FORMAT: Readonly<Record<Language, string>> = {
  en: 'd mmm yyyy',
  zh: 'yyyy"年"m"月"d"日"',
  ja: 'yyyy"年"m"月"d"日"',
  ko: 'yyyy". "m". "d"."',
}

/** Named, because a style without a font is drawn in whatever the program falls back on. */
export const FONT: NonNullable<CellStyle['font']> = { name: 'Calibri', size: 11, family: 2 }

const HEAD_STYLE: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  border: { bottom: { style: 'thin' } },
}

const BODY_STYLE: CellStyle = { font: FONT, alignment: { vertical: 'top', horizontal: 'left', wrapText: true } }

/** In percent: 11 points become 8. */
const PRINT_SCALE = 70

export interface SheetColumn<Row> {
  readonly head: string
  /** In characters. */
  readonly width: number
  readonly value: (row: Row) => CellValue
  readonly link?: (row: Row) => string | null
}

/** Text as a cell can hold it. `_x0041_` would be read as the character it names, so its first underscore is written so. */
export function cellText(text: string): string {
  const plain = plainText(text)
  const shown = plain.length <= LONGEST_CELL ? plain : `${plain.slice(0, LONGEST_CELL - 1)}…`.toWellFormed()
  return shown.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** A date for reckoning when the day is known; otherwise the words of its month or year. */
export function dateCell(date: CalendarDate | null | undefined, wording: Wording): CellValue {
  if (date === null || date === undefined) return null
  if (precisionOf(date) !== 'day' || date < FIRST_SAFE_DATE) return wording.date(date)
  const { year, month, day } = partsOf(date)
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}

function columnLetters(count: number): string {
  const letter = String.fromCodePoint(65 + ((count - 1) % 26))
  return count <= 26 ? letter : `${columnLetters(Math.floor((count - 1) / 26))}${letter}`
}

export function sheetOf<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  wording: Wording,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  columns.forEach((_, index) => cells.set(`0,${index}`, { style: HEAD_STYLE }))
  const table = rows.map((row, rowIndex) =>
    columns.map(({ value, link }, index) => {
      const content = value(row)
      const target = link?.(row) ?? null
      const place = `${rowIndex + 1},${index}`
      if (target !== null) cells.set(place, { hyperlink: { target } })
      if (content instanceof Date) cells.set(place, { style: { ...BODY_STYLE, numFmt: DATE_FORMAT[wording.language] } })
      return typeof content === 'string' ? cellText(content) : content
    }),
  )
  const all = [columns.map(({ head }) => cellText(head)), ...table]
  const heightOf = (row: readonly CellValue[]): number =>
    rowHeight(columns.map(({ width }, index) => ({ width, text: typeof row[index] === 'string' ? row[index] : '' })))
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: BODY_STYLE })),
    rows: all,
    rowDefs: new Map(all.map((row, index) => [index, { height: heightOf(row) }])),
    cells,
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${columnLetters(columns.length)}${rows.length + 1}` },
    // Wider than any paper: the naming column and the heads are repeated, and nothing is shrunk until it cannot be read.
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      scale: PRINT_SCALE,
      printTitlesRow: '$1:$1',
      printTitlesColumn: '$A:$A',
    },
    headerFooter: { oddHeader: wording.marked(name), oddFooter: '&P / &N' },
  }
}
