/** A file or a folder at the console as something to import. */
import type { ImportFormat } from '#src/domain/import/import-format.ts'
import { zipSync } from 'fflate'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ExplainedError } from '../explained-error.ts'
import { MOST_BYTES } from '#src/reading/limits.ts'
import { isLitter } from '#src/reading/read-entries.ts'
import { formatOfName, type ImportFile } from '#src/reading/read-import.ts'

class UnreadablePath extends ExplainedError {
  override readonly name = 'UnreadablePath'
}

/** A folder is imported as the archive that it would be. */
async function folderAsArchive(folder: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  let size = 0
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const info = await stat(path)
    if (isLitter(name) || !info.isFile()) continue
    size += info.size
    if (size > MOST_BYTES) throw new UnreadablePath(`${folder} holds more than ${MOST_BYTES} bytes`)
    files[name] = await readFile(path)
  }
  return zipSync(files, { level: 0 })
}

export async function fileOfPath(path: string): Promise<ImportFile> {
  const info = await stat(path).catch(() => null)
  if (info === null) throw new UnreadablePath(`${path} cannot be read`)
  if (info.isDirectory()) return { name: `${basename(path)}.zip`, format: 'zip', bytes: await folderAsArchive(path) }
  if (info.size > MOST_BYTES) throw new UnreadablePath(`${path} is larger than ${MOST_BYTES} bytes`)
  const format: ImportFormat | null = formatOfName(path)
  if (format === null) throw new UnreadablePath(`${path} should end in .xlsx, .zip, .csv or .json, or be a folder`)
  return { name: basename(path), format, bytes: await readFile(path) }
}
