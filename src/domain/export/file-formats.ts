/** The files a selection leaves as: one list for the API, its description and the menus. */

export const FILE_FORMATS = ['docx', 'xlsx', 'csv', 'json', 'ics', 'atom'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

interface FileKind {
  /** Below the prefix of the API. */
  readonly path: string
  readonly mediaType: string
  /** Text is compressed on its way; the others are compressed already. */
  readonly isText: boolean
}

export const FILE_KINDS: Readonly<Record<FileFormat, FileKind>> = {
  docx: {
    path: '/export.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isText: false,
  },
  xlsx: {
    path: '/export.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isText: false,
  },
  csv: { path: '/export.csv', mediaType: 'text/csv; charset=utf-8; header=present', isText: true },
  json: { path: '/export.json', mediaType: 'application/json; charset=utf-8', isText: true },
  ics: { path: '/export.ics', mediaType: 'text/calendar; charset=utf-8', isText: true },
  atom: { path: '/changes.atom', mediaType: 'application/atom+xml; charset=utf-8', isText: true },
}
