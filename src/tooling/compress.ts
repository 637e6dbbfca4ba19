import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = '**/*.{html,js,css,svg,json,txt,xml,webmanifest}'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [small, compatible] = await Promise.all([brotli(content, { params }), gzipped(content, { level: 9 })])
  // A twin that is no smaller costs a header and saves nothing.
  if (small.length < content.length) await writeFile(`${file}.br`, small)
  if (compatible.length < content.length) await writeFile(`${file}.gz`, compatible)
}

/** Puts .br and .gz beside every text file of a folder, so that nobody compresses while somebody waits. */
export async function compressFolder(folder: string): Promise<void> {
  const files = globSync(COMPRESSIBLE, { cwd: folder }).map((file) => join(folder, file))
  await Promise.all(files.map(compressFile))
}
