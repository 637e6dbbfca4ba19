import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#src/domain/vocabulary.ts'
import { DIST } from '../../src/tooling/places.ts'
import { brotliBytes } from './kilobytes.ts'
import { readManifest, withImports, type Manifest } from './manifest.ts'

const OVERVIEW = 'src/features/overview/'

/** The entry, and the overview's own chunks when it is loaded lazily: the first view waits for those as well. */
function firstViewKeys(manifest: Manifest): string[] {
  return Object.entries(manifest)
    .filter(([key, chunk]) => chunk.isEntry === true || key.startsWith(OVERVIEW))
    .map(([key]) => key)
}

/** What index.html asks for by itself: scripts, preloads, style sheets, icons. */
function filesNamedInHtml(): string[] {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, path]) => path ?? [])
}

export interface FirstView {
  readonly scripts: ReadonlyMap<string, number>
  /** HTML, style sheets, fonts, icons. */
  readonly rest: ReadonlyMap<string, number>
}

/** The words of the first view, which come as a chunk of their own: a reader waits for one language's. */
function wordsKey(language: Language): string {
  return `src/i18n/messages/${language}/first.ts`
}

/** Every file of dist/ that the first view of the overview needs in a language, with its size over the wire. */
export function measureFirstView(language: Language): FirstView {
  const manifest = readManifest()
  const chunks = [...withImports(manifest, [...firstViewKeys(manifest), wordsKey(language)]).values()]
  const needed = new Set([
    'index.html',
    ...chunks.flatMap((chunk) => [chunk.file, ...chunk.css]),
    ...filesNamedInHtml(),
  ])
  const built = new Set(globSync('**/*', { cwd: DIST }))
  const sizes = [...needed]
    .filter((file) => built.has(file))
    .map((file): [string, number] => [file, brotliBytes(join(DIST, file))])
  const isScript = (file: string) => file.endsWith('.js')
  return {
    scripts: new Map(sizes.filter(([file]) => isScript(file))),
    rest: new Map(sizes.filter(([file]) => !isScript(file))),
  }
}
