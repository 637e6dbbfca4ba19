import { partsOf } from '#src/domain/calendar-date.ts'
import type { ExportRows } from '#src/domain/export/export-rows.ts'
import { latestRecorded } from '#src/domain/export/latest-recorded.ts'
import { writeXlsx } from 'hucre/xlsx'
import type { PublicAddress } from '../public-address.ts'
import { stableZip } from '../stable-zip.ts'
import type { Wording } from '../wording.ts'
import { aboutSheet } from './about-sheet.ts'
import { milestonesSheet } from './milestones-sheet.ts'
import { reportsSheet } from './reports-sheet.ts'
import { FONT } from './sheet.ts'
import { sourcesSheet } from './sources-sheet.ts'

export async function workbook(
  rows: ExportRows,
  wording: Wording,
  address: PublicAddress,
): Promise<Uint8Array<ArrayBuffer>> {
  const { year, month, day } = partsOf(latestRecorded(rows.snapshot))
  const stamp = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const { shell } = wording.messages
  const written = await writeXlsx({
    sheets: [
      milestonesSheet(rows, wording),
      reportsSheet(rows, wording),
      sourcesSheet(rows, wording),
      aboutSheet(rows, wording, address),
    ],
    defaultFont: FONT,
    dateSystem: '1900',
    properties: {
      title: wording.marked(shell.name),
      subject: shell.tagline,
      creator: shell.name,
      created: stamp,
      modified: stamp,
    },
  })
  return stableZip(written)
}
