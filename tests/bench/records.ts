/** The records of a trial: the real ones, or invented ones, written once and kept beside the packages. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runScript } from '../runner/command.ts'
import { CACHE, ROOT } from '../runner/places.ts'

/** Up to here the real records are taken as they are. */
const REAL = 100

export async function recordsOf(milestones: number): Promise<string> {
  if (milestones <= REAL) return join(ROOT, 'src', 'dataset')
  const folder = join(CACHE, `bench-${milestones}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.part`
  rmSync(unfinished, { recursive: true, force: true })
  const isWritten = await runScript('src/tooling/generate.ts', [
    '--milestones',
    String(milestones),
    '--out',
    unfinished,
  ])
  if (!isWritten) throw new Error(`${milestones} milestones could not be written`)
  renameSync(unfinished, folder)
  return folder
}
