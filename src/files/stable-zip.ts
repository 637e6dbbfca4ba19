/**
 * The same zip archive on every machine. Libraries of office files stamp each entry with the present hour and compress
 * with whatever the platform brings; both differ between two runs of the same input.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate'

const LEVEL = 6

/**
 * The first moment that a zip archive can name, read by every program as "no date". Archives have no time zone, so it is
 * that moment wherever the clock stands.
 */
function noDate(): Date {
  return new Date(1980, 0, 1)
}

/** The archive with the same files in the same order, without dates, compressed by a pure library. */
export function stableZip(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(archive))) files[name] = content
  return zipSync(files, { level: LEVEL, mtime: noDate() })
}
