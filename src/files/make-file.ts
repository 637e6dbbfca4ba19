/** The bytes of a file, from one selector for all formats: ids, counts and statuses are those of the screen. */
import { csvOf } from '#src/domain/export/csv.ts'
import { exportRows } from '#src/domain/export/export-rows.ts'
import { feedContent } from '#src/domain/export/feed-entries.ts'
import type { FileFormat } from '#src/domain/export/file-formats.ts'
import { fileNameOf } from '#src/domain/export/file-name.ts'
import { jsonExport } from '#src/domain/export/json-export.ts'
import { milestoneTable } from '#src/domain/export/milestone-table.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import { briefingDocument } from './briefing-document.ts'
import { calendarFile } from './calendar-file.ts'
import { feedFile } from './feed-file.ts'
import type { PublicAddress } from './public-address.ts'
import { loadWording } from './wording.ts'
import { workbook } from './xlsx/workbook.ts'

export interface MadeFile {
  readonly name: string
  readonly fingerprint: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** @param address for links in it; without one, a file holds none, or such as its format resolves against where it was fetched */
export async function makeFile(
  tracker: Tracker,
  view: View,
  format: FileFormat,
  address: PublicAddress = null,
): Promise<MadeFile> {
  const rows = exportRows(tracker, view)
  const wording = await loadWording(tracker.snapshot.lang, rows.head.demo !== null)
  const contentOf = (): MadeFile['content'] | Promise<MadeFile['content']> => {
    switch (format) {
      case 'docx':
        return briefingDocument(tracker, view, wording, address)
      case 'xlsx':
        return workbook(rows, wording, address)
      case 'csv':
        return csvOf(milestoneTable(rows))
      case 'json':
        return `${JSON.stringify(jsonExport(rows), null, 2)}\n`
      case 'ics':
        return calendarFile(rows, wording, address)
      case 'atom':
        return feedFile(
          { head: rows.head, snapshot: rows.snapshot, content: feedContent(tracker, view), address },
          wording,
        )
    }
  }
  return { name: fileNameOf(rows.head, format), fingerprint: rows.head.fingerprint, content: await contentOf() }
}
