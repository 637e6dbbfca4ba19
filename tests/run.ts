/**
 * `npm test`, `npm run check` (--quick) and `npm run soak` (--soak). `npm test -- --only=unit,journeys` runs just those
 * stages. Ends with the line `N passed, N failed`, and with exit code 1 when anything failed.
 */
import { stopRunningScripts } from './runner/command.ts'
import { parseOptions } from './runner/options.ts'
import { runStages } from './runner/run-stages.ts'
import { summaryOf } from './runner/summary.ts'

const INTERRUPTED = 130
const PATIENCE_MILLISECONDS = 15_000

let isInterrupted = false

// The running stage is unwound, so that it stops its database and removes its folders; a second signal does not wait.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isInterrupted) process.exit(INTERRUPTED)
    isInterrupted = true
    stopRunningScripts()
    setTimeout(() => process.exit(INTERRUPTED), PATIENCE_MILLISECONDS).unref()
  })
}

const { stages, isSoak } = parseOptions(process.argv.slice(2))
if (isSoak) process.env['SOAK'] = '1'

const results = await runStages(stages, () => isInterrupted)
process.stdout.write(`\n${summaryOf(results)}\n`)
const hasFailed = results.some((result) => result.failed > 0)
process.exitCode = isInterrupted ? INTERRUPTED : hasFailed ? 1 : 0
