/** Which built files a page needs, from what the build wrote down (vite's manifest). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

export type AssetsOf = (modules: readonly string[]) => PageAssets

/** Null where the pages have not been built. */
export async function readPageAssets(folder: string): Promise<AssetsOf | null> {
  let manifest: Manifest
  try {
    manifest = ManifestSchema.parse(JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')))
  } catch {
    return null
  }
  const [key, entry] = Object.entries(manifest).find(([, { name }]) => name === ENTRY) ?? []
  if (key === undefined || entry === undefined) return null
  return (modules) => {
    const chunks = withImports(manifest, [key, ...modules])
    return {
      entry: entry.file,
      scripts: chunks.filter((chunk) => chunk !== entry).map(({ file }) => file),
      styles: [...new Set(chunks.flatMap(({ css }) => css))],
    }
  }
}
