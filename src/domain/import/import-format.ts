/** The kinds of file that can be imported, and what a request calls them. */
export const IMPORT_FORMATS = ['xlsx', 'zip', 'csv', 'json'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

export const IMPORT_MEDIA_TYPES: Readonly<Record<ImportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv',
  json: 'application/json',
}

/** By the type without its parameters. */
export function formatOfMediaType(type: string): ImportFormat | null {
  const [bare = ''] = type.toLowerCase().split(';')
  return IMPORT_FORMATS.find((format) => IMPORT_MEDIA_TYPES[format] === bare.trim()) ?? null
}
