import type { FastifyBaseLogger } from 'fastify'
import { readPageAssets } from './page-assets.ts'
import { PageRenderer } from './page-renderer.ts'
import { ServedPages } from './served-pages.ts'

/** Null where the pages have not been built. */
export async function openPages(
  folder: string,
  log: FastifyBaseLogger,
  publicAddress: string | null,
): Promise<ServedPages | null> {
  const assetsOf = await readPageAssets(folder)
  const renderer = PageRenderer.of(folder)
  return assetsOf === null || renderer === null ? null : new ServedPages({ assetsOf, renderer, log, publicAddress })
}
