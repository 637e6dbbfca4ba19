import type { Need } from '../provision/need.ts'

export interface Counts {
  readonly passed: number
  readonly failed: number
}

export interface Stage {
  readonly name: string
  /** Programs it cannot do without; their installation starts before the first stage. */
  readonly needs?: readonly Need[]
  /** One process that leaves the rest of the machine idle: it runs beside its neighbours of the same kind. */
  readonly isNarrow?: true
  readonly run: () => Promise<Counts>
}

/** A stage that is one check, not a number of tests, counts as one. */
export function countOne(passed: boolean): Counts {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })
}
