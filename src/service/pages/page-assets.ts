/** Which built files a page needs, from what the build wrote down (vite's manifest). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Site } from '#src/domain/contract/site.ts'
import * as z from 'zod'

const ChunkSchema = z.object({
  file: z.string(),
  name: z.string().optional(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
})
const ManifestSchema = z.record(z.string(), ChunkSchema)
type Manifest = z.infer<typeof ManifestSchema>

export interface PageAssets {
  /** The script that starts everything. */
  readonly entry: string
  /** Scripts that it waits for. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The chunk that every page starts with (vite.config.ts). */
const ENTRY = 'tracker'
/** The script of pages that the service answers is a build of its own (src/tooling/build-answered.ts). */
const ANSWERED_MANIFEST = 'answered.json'
/** What the application fetches the styles of when it shows it; nobody fetches them for a page without the application. */
const LATER = 'src/ui/nothing-matches.tsx'

function withImports(manifest: Manifest, keys: readonly string[]): z.infer<typeof ChunkSchema>[] {
  const found = new Map<string, z.infer<typeof ChunkSchema>>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || found.has(key)) return
    found.set(key, chunk)
    chunk.imports.forEach(visit)
  }
  keys.forEach(visit)
  return [...found.values()]
}

/** @param answeredBy who works out what the page shows */
export type AssetsOf = (modules: readonly string[], answeredBy: Site['answers']['by']) => PageAssets

async function readManifest(folder: string, name: string): Promise<Manifest> {
  return ManifestSchema.parse(JSON.parse(await readFile(join(folder, '.vite', name), 'utf8')))
}

/** Null where the pages have not been built. */
export async function readPageAssets(folder: string): Promise<AssetsOf | null> {
  let manifest: Manifest
  let answered: Manifest
  try {
    manifest = await readManifest(folder, 'manifest.json')
    answered = await readManifest(folder, ANSWERED_MANIFEST)
  } catch {
    return null
  }
  const [key, entry] = Object.entries(manifest).find(([, { name }]) => name === ENTRY) ?? []
  const [script] = Object.values(answered)
  if (key === undefined || entry === undefined || script === undefined) return null
  return (modules, answeredBy) => {
    if (answeredBy === 'service') {
      const styles = withImports(manifest, [key, ...modules, LATER]).flatMap(({ css }) => css)
      return { entry: script.file, scripts: [], styles: [...new Set(styles)] }
    }
    const chunks = withImports(manifest, [key, ...modules])
    return {
      entry: entry.file,
      scripts: chunks.filter((chunk) => chunk !== entry).map(({ file }) => file),
      styles: [...new Set(chunks.flatMap(({ css }) => css))],
    }
  }
}
