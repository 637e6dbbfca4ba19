import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const PAGE =
  '<!doctype html>\n<html class="page" lang="en"><head><title>Four Paths</title></head><body></body></html>\n'
export const SCRIPT = `console.log(${JSON.stringify('x'.repeat(4000))})\n`

export interface BuiltPages {
  readonly folder: string
  readonly remove: () => void
}

/** What a build leaves, in small. */
export function builtPages(): BuiltPages {
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-pages-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), SCRIPT)
  writeFileSync(join(folder, 'assets', 'main-abc123.js.br'), brotliCompressSync(SCRIPT))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
