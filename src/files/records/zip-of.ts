import { strToU8, zipSync } from 'fflate'
import { LEVEL, noDate } from '../stable-zip.ts'
import type { TextFile } from './record-files.ts'

/** The same bytes for the same files, wherever and whenever it is made. */
export function zipOf(files: readonly TextFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { level: LEVEL, mtime: noDate() })
}
