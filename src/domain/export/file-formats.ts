/** The files a selection leaves as: one list for the API, its description and the menus. */

export const FILE_FORMATS = ['docx', 'xlsx', 'csv', 'json', 'ics', 'atom'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** Where each stands, below the prefix of the API. */
export function filePath(format: FileFormat): string {
  return format === 'atom' ? '/changes.atom' : `/export.${format}`
}
