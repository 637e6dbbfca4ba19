import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment, ROOT } from '../runner/places.ts'

export interface PublishedEdition {
  readonly folder: string
  readonly remove: () => void
}

/** Runs what `npm run publish` runs, over the reference records and the build as it is. */
export async function publishEdition(order: readonly string[] = []): Promise<PublishedEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-edition-'))
  const data = mkdtempSync(join(tmpdir(), 'four-paths-edition-data-'))
  const publisher = spawn(process.execPath, [join(ROOT, 'src/service/publish/main.ts'), '--out', folder, ...order], {
    env: childEnvironment({ DATA_DIR: data, DATABASE_URL: '' }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(publisher, 'exit')
  rmSync(data, { recursive: true, force: true })
  if (publisher.exitCode !== 0) throw new Error('the edition was not written')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
