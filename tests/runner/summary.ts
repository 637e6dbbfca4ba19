import type { StageResult } from './run-stages.ts'
import { addCounts } from './stage.ts'

/** One line a stage, then the plain last line that people and machines look for. */
export function summaryOf(results: readonly StageResult[]): string {
  const lines = results.map(({ name, seconds, passed, failed }) => {
    const verdict = failed === 0 ? 'ok    ' : 'FAILED'
    return `${verdict} ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${failed} failed`
  })
  const { passed, failed } = addCounts(results)
  return [...lines, '', `${passed} passed, ${failed} failed`].join('\n')
}
