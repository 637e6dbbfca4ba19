import { globSync } from 'node:fs'
import { sep } from 'node:path'
import { ROOT } from '../runner/places.ts'

/** All files of a folder, from the root, with forward slashes. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*`, { cwd: ROOT, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length + 1).replaceAll(sep, '/'))
}
