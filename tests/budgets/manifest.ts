import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DIST } from '../../src/tooling/places.ts'

const ChunkSchema = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  name: z.string().optional(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
})
const ManifestSchema = z.record(z.string(), ChunkSchema)

export type Chunk = z.infer<typeof ChunkSchema>
export type Manifest = z.infer<typeof ManifestSchema>

/** Which built file holds which source, as vite wrote it down. */
export function readManifest(): Manifest {
  return ManifestSchema.parse(JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')))
}

/** Chunks with everything that they import statically, and so cannot start without. */
export function withImports(manifest: Manifest, keys: readonly string[]): Map<string, Chunk> {
  const found = new Map<string, Chunk>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`The build has no chunk ${key}`)
    if (found.has(key)) return
    found.set(key, chunk)
    chunk.imports.forEach(visit)
  }
  keys.forEach(visit)
  return found
}
