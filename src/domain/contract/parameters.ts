/** The parameters of the API that are not part of a selection. */
import { QueryReading, type QueryPairs } from '../selection/selection-codec.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import type { ParameterProblem } from './problem.ts'

export const LIMIT_DEFAULT = 100
export const LIMIT_MAXIMUM = 500

/** Reads single parameters like `QueryReading`, and those that only the API has. */
export class Parameters extends QueryReading {
  readonly #own: ParameterProblem[] = []

  /** @param known refuses every other parameter; left out where something else has already done so */
  constructor(pairs: QueryPairs, known?: readonly string[]) {
    super(pairs)
    if (known !== undefined) this.unknownParameters(known)
  }

  /** Everything that was not understood so far. */
  get faults(): readonly ParameterProblem[] {
    return [...this.problems, ...this.#own]
  }

  refuse(fault: ParameterProblem): void {
    this.#own.push(fault)
  }

  language(): Language {
    return this.oneOf('lang', LANGUAGES, 'en')
  }

  limit(): number {
    const value = this.single('limit')
    if (value === null) return LIMIT_DEFAULT
    const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0
    if (limit >= 1 && limit <= LIMIT_MAXIMUM) return limit
    this.refuse({ parameter: 'limit', value, reason: 'out-of-range', allowed: [`1 to ${LIMIT_MAXIMUM}`] })
    return LIMIT_DEFAULT
  }
}
