import { z } from 'zod'
import { runScript } from './command.ts'
import { honestCounts, type Tally } from './honest-counts.ts'
import { packageFile } from './places.ts'
import { newReportFile, readReport } from './report-file.ts'
import type { Counts, Stage } from './stage.ts'
import { say } from './output.ts'

const ReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

function tallyOf(report: z.infer<typeof ReportSchema>): Tally {
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export interface VitestRun {
  readonly project: string
  /** Only files whose path contains one of these. */
  readonly files?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** For people, when one project runs more than once. */
  readonly label?: string
}

export async function runVitest({
  project,
  files = [],
  environment = {},
  label = project,
}: VitestRun): Promise<Counts> {
  const reportFile = newReportFile(`vitest-${label.replaceAll('/', '-')}`)
  const endedWell = await runScript(
    packageFile('vitest', 'vitest.mjs'),
    [
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...files,
    ],
    environment,
  )
  const report = readReport(reportFile, ReportSchema)
  const { remark, ...counts } = honestCounts(report === undefined ? undefined : tallyOf(report), endedWell)
  if (remark !== undefined) say(`${label}: ${remark}\n`)
  return counts
}

export function vitestStage(
  name: string,
  { isNarrow, ...run }: Omit<VitestRun, 'project'> & Pick<Stage, 'isNarrow'> = {},
): Stage {
  return { name, ...(isNarrow === true ? { isNarrow } : {}), run: () => runVitest({ project: name, ...run }) }
}
