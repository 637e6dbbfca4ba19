import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { ROOT } from './places.ts'

/** What a build is made from. Tests, the service and all tooling but the build itself cannot change the pages. */
const INPUTS = ['src/**/*', 'public/**/*', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']
const NOT_INPUTS = ['src/service/**', 'src/dataset/**', 'src/tooling/**', '**/*.test.{ts,tsx}']
const BUILDERS = ['src/tooling/build.ts', 'src/tooling/build-worker.ts', 'src/tooling/compress.ts']

function inputFiles(): string[] {
  const found = globSync(INPUTS, { cwd: ROOT, exclude: NOT_INPUTS, withFileTypes: true })
  return [
    ...found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    ...BUILDERS.map((file) => join(ROOT, file)),
  ]
}

/** Changes when, and only when, a build would: by content, since a checkout sets every file's time anew. */
export function hashBuildInputs(): string {
  const hash = createHash('sha256')
  for (const file of inputFiles().toSorted()) {
    hash.update(file.slice(ROOT.length).replaceAll(sep, '/'))
    hash.update('\0')
    hash.update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}
