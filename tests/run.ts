/**
 * `npm test`, `npm run check` (--quick) and `npm run soak` (--soak). `npm test -- --only=unit,journeys` runs just those
 * stages. Ends with the line `N passed, N failed`, and with exit code 1 when anything failed.
 */
import { stopRunningScripts } from './runner/command.ts'
import { parseOptions } from './runner/options.ts'
import { runStages } from './runner/run-stages.ts'
import { summaryOf } from './runner/summary.ts'

const INTERRUPTED = 130

// Exit handlers clean up what stages started; without a listener of our own a signal would end us without them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopRunningScripts()
    process.exit(INTERRUPTED)
  })
}

const { stages, isSoak } = parseOptions(process.argv.slice(2))
if (isSoak) process.env['SOAK'] = '1'

const results = await runStages(stages)
process.stdout.write(`\n${summaryOf(results)}\n`)
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0
