import type { Counts } from './stage.ts'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * What a stage of tests adds to the sum. Three things would look green and are not: a runner that ended badly although
 * no test failed (an unhandled error, a file that did not load), a stage in which no test ran, and tests that were
 * skipped.
 */
export function honestCounts(tally: Tally | undefined, endedWell: boolean): Counts & { readonly remark?: string } {
  if (tally === undefined) return { passed: 0, failed: 1, remark: 'the runner left no report' }
  const { passed, skipped } = tally
  if (skipped > 0) return { passed, failed: tally.failed + skipped, remark: `${skipped} skipped, counted as failed` }
  if (passed + tally.failed === 0) return { passed, failed: 1, remark: 'no test ran' }
  if (!endedWell && tally.failed === 0) return { passed, failed: 1, remark: 'the runner failed outside the tests' }
  return { passed, failed: tally.failed }
}
