/** The service worker, built last: it knows every file that the others have made. */
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { build } from 'vite'
import { DIST, ROOT } from './places.ts'

const LANGUAGES = ['en', 'zh', 'ja', 'ko']

/** Names hold hashes, so the list of them stands for their content. */
export async function buildWorker(): Promise<void> {
  const assets = globSync('assets/*.{js,css}', { cwd: DIST }).map((file) => file.replaceAll('\\', '/'))
  const files = [...assets.toSorted(), 'icon.svg', ...LANGUAGES.map((language) => `offline/${language}.html`)]
  const id = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16)
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      BUILD: JSON.stringify(id),
      BUILT_FILES: JSON.stringify(files),
      EDITION: JSON.stringify('%EDITION%'),
    },
    build: {
      target: 'es2023',
      outDir: DIST,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'src/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
