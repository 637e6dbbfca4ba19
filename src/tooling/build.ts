/** `npm run build`: the pages into dist/, each text file with its compressed twins. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'vite'
import { hashBuildInputs } from './build-inputs.ts'
import { buildAnswered } from './build-answered.ts'
import { buildWorker } from './build-worker.ts'
import { compressFolder } from './compress.ts'
import { DIST, RENDERER, ROOT, STAMP } from './places.ts'

// Taken before the build: a file saved while it runs makes the next start build again.
const inputs = hashBuildInputs()

await build({ root: ROOT, logLevel: 'warn' })
await build({
  root: ROOT,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: { ssr: 'src/render.tsx', outDir: RENDERER, emptyOutDir: true, manifest: false, copyPublicDir: false },
})
await buildAnswered()
await buildWorker()
await compressFolder(DIST)
mkdirSync(dirname(STAMP), { recursive: true })
writeFileSync(STAMP, inputs)
