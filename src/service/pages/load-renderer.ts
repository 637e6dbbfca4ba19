/** The built module that draws pages (src/render.tsx). Node runs no components, so it cannot be imported as it is. */
import type { RenderPage } from '#src/domain/contract/page.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Renderer {
  readonly renderPage: RenderPage
}

function isRenderer(module: unknown): module is Renderer {
  return (
    typeof module === 'object' && module !== null && 'renderPage' in module && typeof module.renderPage === 'function'
  )
}

function moduleIn(pagesFolder: string): string {
  return join(pagesFolder, '.renderer', 'render.js')
}

export function hasRenderer(pagesFolder: string): boolean {
  return existsSync(moduleIn(pagesFolder))
}

export async function loadRenderer(pagesFolder: string): Promise<RenderPage> {
  const module: unknown = await import(pathToFileURL(moduleIn(pagesFolder)).href)
  if (!isRenderer(module)) throw new Error(`${moduleIn(pagesFolder)} draws no pages; npm run build makes one that does`)
  return module.renderPage
}
