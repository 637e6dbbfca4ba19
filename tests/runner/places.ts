import { delimiter, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

/** Out of the way of people and of git, and gone with node_modules. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'four-paths')

/** A file inside an installed package. */
export function packageFile(...parts: string[]): string {
  return join(ROOT, 'node_modules', ...parts)
}

/** The environment for children: whatever they start by name comes from node_modules, Node first of all. */
export function childEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const path = [packageFile('.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return { ...process.env, PATH: path, ...extra }
}
