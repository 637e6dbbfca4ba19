import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { packageFile } from '../runner/places.ts'

const ReportSchema = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), message: z.string() })),
})

export type Finding = z.infer<typeof ReportSchema>['diagnostics'][number]

/** What oxlint finds in a folder with that folder's own configuration, the import direction alone being asked about. */
export function findWrongImports(folder: string, paths: readonly string[]): Finding[] {
  const parameters = ['--format=json', '-A', 'all', '-D', 'four-paths/import-direction', ...paths]
  const { stdout, stderr } = spawnSync(process.execPath, [packageFile('oxlint', 'bin', 'oxlint'), ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(`oxlint said nothing: ${stderr}`)
  return ReportSchema.parse(JSON.parse(stdout)).diagnostics
}
