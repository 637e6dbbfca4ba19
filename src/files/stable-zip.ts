/**
 * The same zip archive on every machine. Libraries of office files stamp each entry with the present hour and compress
 * with whatever the platform brings; both differ between two runs of the same input.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

export const LEVEL = 6

/**
 * The first moment that a zip archive can name, read by every program as "no date". Archives have no time zone, so it is
 * that moment wherever the clock stands.
 */
export function noDate(): Date {
  return new Date(1980, 0, 1)
}

/** Changes to the text of single files, by name: where a library writes the present moment into one. */
type Rewriting = Readonly<Record<string, (text: string) => string>>

/** The archive with the same files in the same order, without dates, compressed by a pure library. */
export function stableZip(archive: Uint8Array, rewriting: Rewriting = {}): Uint8Array<ArrayBuffer> {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    const rewritten = rewriting[name]
    files[name] = rewritten === undefined ? content : strToU8(rewritten(strFromU8(content)))
  }
  return zipSync(files, { level: LEVEL, mtime: noDate() })
}
