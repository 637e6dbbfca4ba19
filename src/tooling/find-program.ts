import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The first candidate that answers `--version`; undefined when none does. A name is looked up on the PATH, an
 * absolute path is taken as it is. Being asked for its version catches stand-ins that exist but cannot run.
 */
export function findProgram(candidates: readonly string[], versionFlag = '--version'): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const paths = candidates.flatMap((candidate) =>
    isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate)),
  )
  return paths.find(
    (path) => isExecutable(path) && spawnSync(path, [versionFlag], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  )
}
