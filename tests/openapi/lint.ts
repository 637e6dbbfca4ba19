/** Lints the description that the running service publishes, with redocly's recommended rules. */
import { writeFileSync } from 'node:fs'
import { runScript } from '../runner/command.ts'
import { packageFile } from '../runner/places.ts'
import { newReportFile } from '../runner/report-file.ts'
import { startServiceProcess } from '../service-process.ts'

// redocly would otherwise ask its makers' hosts for news and tell them about this run.
const OFFLINE = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

// An interrupted run asks us to end; leaving by exit() takes the service along.
process.once('SIGTERM', () => process.exit(1))

const service = await startServiceProcess()
try {
  const response = await fetch(`${service.address}/api/v1/openapi.json`)
  if (!response.ok) throw new Error(`/api/v1/openapi.json answered ${response.status}`)
  const file = newReportFile('openapi')
  writeFileSync(file, await response.text())
  const redocly = packageFile('@redocly', 'cli', 'bin', 'cli.js')
  const isClean = await runScript(redocly, ['lint', file, '--extends=recommended', '--max-problems=50'], OFFLINE)
  process.exitCode = isClean ? 0 : 1
} finally {
  await service.stop()
}
