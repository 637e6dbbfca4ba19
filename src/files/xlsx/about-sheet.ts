import type { ExportRows } from '#src/domain/export/export-rows.ts'
import { OWN_NAMES } from '#src/i18n/languages.ts'
import type { CellValue, WriteSheet } from 'hucre/xlsx'
import { linkTo, type PublicAddress } from '../public-address.ts'
import { selectionLines } from '../selection-lines.ts'
import type { Wording } from '../wording.ts'
import { cellText, dateCell, sheetOf } from './sheet.ts'

type AboutLine = readonly [name: string, value: CellValue]

/** Where the file comes from and what it holds, so that it can be understood, cited and made again. */
export function aboutSheet(rows: ExportRows, wording: Wording, address: PublicAddress): WriteSheet {
  const { head, items } = rows
  const { shell, files, terms, briefing } = wording.messages
  const link = linkTo(address, `/${wording.language}/milestones?${head.query}`)
  const { about } = files
  const asked = selectionLines(rows, wording)
  const lines: AboutLine[] = [
    [shell.name, shell.tagline],
    ...(head.demo === null ? [] : [[briefing.demoMark, shell.demoData(head.demo)] as const]),
    [about.asOf, dateCell(head.asOf, wording)],
    [about.records, items.length],
    ...(asked.length === 0 ? [[about.selection, about.all] as const] : asked),
    [about.status, head.viewer === null ? terms.joint : terms.country[head.viewer]],
    [about.evidenceDate, dateCell(head.evidenceDate, wording)],
    [about.fingerprint, head.fingerprint],
    [about.revision, head.revision],
    [about.recordsFingerprint, head.recordsFingerprint],
    [about.method, head.methodVersion],
    [about.language, OWN_NAMES[wording.language]],
    [about.query, head.query],
    ...(link === null ? [] : [[files.column.address, link] as const]),
    [files.column.dates, about.dates],
    [files.sheet.about, shell.frame],
  ]
  const [first, ...rest] = lines
  const columns = [
    { head: cellText(first?.[0] ?? ''), width: 34, value: ([name]: AboutLine) => name },
    { head: cellText(String(first?.[1] ?? '')), width: 80, value: ([, value]: AboutLine) => value },
  ]
  return sheetOf(files.sheet.about, columns, rest, wording)
}
