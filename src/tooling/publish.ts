/** `npm run publish`: pages that are up to date, then the whole tracker as files for any web server. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureFreshBuild } from './fresh-build.ts'
import { ROOT } from './places.ts'

try {
  await ensureFreshBuild()
  await import(pathToFileURL(join(ROOT, 'src/service/publish/main.ts')).href)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
