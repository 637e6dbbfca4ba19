import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export const SCRIPT = `console.log(${JSON.stringify('x'.repeat(4000))})\n`

/** Draws the address, so that a test sees which one was drawn, and how often; some addresses misbehave on purpose. */
const RENDERER = `
let drawings = 0
export async function renderPage({ pathname, search, language, site, trackerFor }) {
  drawings += 1
  if (pathname.endsWith('/fails')) throw new Error('planted')
  if (pathname.endsWith('/hangs')) await new Promise(() => undefined)
  if (pathname.endsWith('/slow')) await new Promise((resolve) => setTimeout(resolve, 60))
  return {
    status: pathname.includes('not-') ? 404 : 200,
    title: 'A title',
    head: '',
    description: 'About "it"',
    lang: language,
    content: '<p>' + pathname + '?' + search + ' of ' + trackerFor(language).snapshot.lang + ' drawing ' + drawings + ', answered by ' + site.answers.by + '</p>',
    module: 'src/features/overview/overview-page.tsx',
    words: 'src/i18n/messages/' + language + '/first.ts',
    faults: [],
  }
}
`
const MANIFEST = {
  '_tracker-abc123.js': { file: 'assets/tracker-abc123.js', name: 'tracker', css: ['assets/tracker-abc123.css'] },
  'src/i18n/messages/ko/first.ts': { file: 'assets/first-abc123.js', imports: ['_tracker-abc123.js'] },
}

const ANSWERED = { 'src/answered/main.ts': { file: 'assets/answered-abc123.js', isEntry: true } }

export interface BuiltPages {
  readonly folder: string
  readonly remove: () => void
}

/** What a build leaves, in small. */
export function builtPages(): BuiltPages {
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-pages-'))
  for (const name of ['assets', '.vite', '.renderer']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, '.renderer', 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Nothing drawn</title>')
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(folder, '.vite', 'answered.json'), JSON.stringify(ANSWERED))
  writeFileSync(join(folder, '.renderer', 'render.js'), RENDERER)
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), SCRIPT)
  writeFileSync(join(folder, 'assets', 'main-abc123.js.br'), brotliCompressSync(SCRIPT))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
