/** How files are sent. Apart from their list, because pages that only link to them need none of it. */
import type { FileFormat } from './file-formats.ts'

interface FileKind {
  readonly mediaType: string
  /** Text is compressed on its way; the others are compressed already. */
  readonly isText: boolean
}

export const FILE_KINDS: Readonly<Record<FileFormat, FileKind>> = {
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isText: false },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isText: false },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', isText: true },
  json: { mediaType: 'application/json; charset=utf-8', isText: true },
  ics: { mediaType: 'text/calendar; charset=utf-8', isText: true },
  atom: { mediaType: 'application/atom+xml; charset=utf-8', isText: true },
}
