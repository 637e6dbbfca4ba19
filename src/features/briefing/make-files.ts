/** Files made in the browser, because they hold the editor's own words, which never leave the device otherwise. */
import { briefing } from '#src/domain/briefing/briefing.ts'
import { usualOptions } from '#src/domain/briefing/options.ts'
import { listLengths } from '#src/domain/briefing/shorten.ts'
import { exportRows } from '#src/domain/export/export-rows.ts'
import { fileNameOf } from '#src/domain/export/file-name.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import type { Paper } from '#src/paper/paper.ts'
import { writePaper, type PaperOrder } from '#src/paper/write-paper.ts'
import type { Margins } from './margins.ts'

export interface BriefingFileOrder {
  readonly tracker: Tracker
  readonly view: View
  /** As it is on the screen. */
  readonly paper: Paper
  readonly order: Pick<PaperOrder, 'i18n' | 'editor' | 'permalink'>
  readonly margins: Margins
}

export interface BriefingFile {
  readonly name: string
  readonly content: Blob
}

function nameOf({ tracker, view }: BriefingFileOrder, extension: 'docx' | 'html'): string {
  return fileNameOf(exportRows(tracker, view).head, 'docx').replace(/docx$/, extension)
}

/** The paper on the screen, to go on editing. The library that writes it is fetched when it is asked for. */
export async function wordFile(file: BriefingFileOrder): Promise<BriefingFile> {
  const { paperDocument } = await import('#src/files/docx/paper-document.ts')
  const bytes = await paperDocument(file.paper, file.order.i18n.language, file.margins)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { name: nameOf(file, 'docx'), content: new Blob([bytes], { type }) }
}

/** Everything of the view, nothing cut short. */
export async function packFile(file: BriefingFileOrder): Promise<BriefingFile> {
  const { offlinePack } = await import('#src/files/pack/offline-pack.ts')
  const { tracker, view, order } = file
  const facts = briefing(tracker, view, usualOptions('annex'))
  const paper = writePaper({ ...order, briefing: facts, snapshot: tracker.snapshot, limits: listLengths(facts) })
  const text = offlinePack(tracker, view, paper, order.i18n.messages)
  return { name: nameOf(file, 'html'), content: new Blob([text], { type: 'text/html;charset=utf-8' }) }
}

/** Long enough for a busy machine to have read the file. */
const READING_MS = 60_000

/** Hands a file to the browser's downloads. An address taken back at once could be gone before the download has begun. */
export function save({ name, content }: BriefingFile): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READING_MS)
}
