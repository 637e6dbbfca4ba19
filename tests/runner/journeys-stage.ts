import { z } from 'zod'
import { ensureFreshBuild } from '../../src/tooling/fresh-build.ts'
import { chromium } from '../provision/chromium.ts'
import { cjkFonts } from '../provision/fonts.ts'
import { freePort } from '../../src/tooling/free-port.ts'
import { poppler } from '../provision/poppler.ts'
import { provideOne } from '../provision/provide.ts'
import { runScript } from './command.ts'
import { honestCounts, type Tally } from './honest-counts.ts'
import { packageFile } from './places.ts'
import { newReportFile, readReport } from './report-file.ts'
import type { Stage } from './stage.ts'
import { say } from './output.ts'

const ReportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** A journey that needed a second try has failed once in front of somebody. */
function tallyOf({ stats }: z.infer<typeof ReportSchema>): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

export const journeysStage: Stage = {
  name: 'journeys',
  needs: [chromium, cjkFonts, poppler],
  async run() {
    await ensureFreshBuild()
    const reportFile = newReportFile('playwright')
    const endedWell = await runScript(
      packageFile('@playwright', 'test', 'cli.js'),
      ['test', '--config=tests/playwright.config.ts', '--reporter=dot,json'],
      {
        CHROMIUM_PATH: await provideOne(chromium),
        JOURNEY_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      },
    )
    const report = readReport(reportFile, ReportSchema)
    const { remark, ...counts } = honestCounts(report === undefined ? undefined : tallyOf(report), endedWell)
    if (remark !== undefined) say(`journeys: ${remark}\n`)
    return counts
  },
}
