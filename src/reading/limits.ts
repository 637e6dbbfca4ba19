/** How much of an import is read, so that no file can take the service's memory or time. A real one is far below all of it. */

const MEGABYTE = 1024 * 1024

/** As sent. The reference records are 0.4 MB as JSON, a tenth of it as an archive. */
export const MOST_BYTES = 20 * MEGABYTE
/** All entries of an archive together, unpacked. */
export const MOST_EXPANDED_BYTES = 64 * MEGABYTE
/** A workbook has two dozen parts. */
export const MOST_ENTRIES = 200
/** Of a whole file. */
export const MOST_ROWS = 20_000
/** Longer than any text of the records, about as long as a spreadsheet's cell. */
export const LONGEST_CELL = 32_767
