/** Comma-separated values as spreadsheets of every language open them: UTF-8 with a byte-order mark, CRLF, RFC 4180 quotes. */
import { plainText } from './plain-text.ts'

export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a spreadsheet would run instead of show, also in the full-width forms that Japanese and Chinese versions accept,
 * behind white space that some of them trim, and behind apostrophes of our own, so that the guard can be taken off again.
 */
const FORMULA = /^'*[\s\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u

/** Text that a spreadsheet would read as a formula gets an apostrophe in front. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

function cellOf(value: string): string {
  const text = guarded(plainText(value))
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows to be put behind others. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${csvRows(rows)}`
}
