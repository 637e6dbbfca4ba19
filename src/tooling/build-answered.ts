/** The script of pages that the service answers: a few kilobytes that share nothing with the application. */
import { build } from 'vite'
import { DIST, ROOT } from './places.ts'

export async function buildAnswered(): Promise<void> {
  await build({
    root: ROOT,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2023',
      outDir: DIST,
      emptyOutDir: false,
      manifest: '.vite/answered.json',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/answered/main.ts',
        output: { entryFileNames: 'assets/answered-[hash].js' },
      },
    },
  })
}
