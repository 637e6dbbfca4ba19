/** `npm start`: pages that are up to date, then the data service in this very process, so that signals reach it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithParent } from './end-with-parent.ts'
import { ensureFreshBuild } from './fresh-build.ts'
import { ROOT } from './places.ts'

if (process.env['npm_lifecycle_event'] !== undefined) endWithParent()

try {
  await ensureFreshBuild()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

await import(pathToFileURL(join(ROOT, 'src/service/main.ts')).href)
