import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

/** Where the pages are built to and served from. */
export const DIST = join(ROOT, 'dist')

/** What draws pages for the service; the dot keeps it from being served. */
export const RENDERER = join(DIST, '.renderer')

/** Written last by a build, so that a build that was interrupted does not pass for one. */
export const STAMP = join(DIST, '.vite', 'inputs.sha256')
