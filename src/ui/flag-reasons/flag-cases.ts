/** A flag with the parties it holds for, grouped so that the same reasoning is shown once. */
import type { Day } from '#src/domain/calendar-date.ts'
import type { Flag, Trace } from '#src/domain/flags/flag.ts'
import type { Country, FlagId } from '#src/domain/vocabulary.ts'

export interface FlagCase {
  /** Empty for a flag of the whole milestone. */
  readonly parties: readonly Country[]
  readonly inputs: Trace['inputs']
}

export interface FlagReasons {
  readonly id: FlagId
  readonly rule: string
  /** The as-of date it was asked for. */
  readonly date: Day
  readonly cases: readonly FlagCase[]
}

/** One entry a flag, in the order given; parties whose inputs are the same share a case. */
export function flagReasons(flags: readonly Flag[]): FlagReasons[] {
  const byId = Map.groupBy(flags, ({ id }) => id)
  return [...byId].flatMap(([id, same]) => {
    const [first] = same
    if (first === undefined) return []
    const byInputs = Map.groupBy(same, ({ trace }) => JSON.stringify(trace.inputs))
    const cases = [...byInputs.values()].map((alike) => ({
      parties: alike.flatMap(({ party }) => (party === undefined ? [] : [party])),
      inputs: alike[0]?.trace.inputs ?? {},
    }))
    return [{ id, rule: first.trace.rule, date: first.trace.date, cases }]
  })
}
