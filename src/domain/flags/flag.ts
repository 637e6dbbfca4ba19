/** A derived flag with the reasoning that anyone can open. */
import type { Day } from '../calendar-date.ts'
import type { Country, FlagId } from '../vocabulary.ts'

export type TraceInput = string | number | readonly string[] | null

export interface Trace {
  /** The rule as a formula in the words of the records; screens add it in the reader's language. */
  readonly rule: string
  /** What the rule was fed, by name. */
  readonly inputs: Readonly<Record<string, TraceInput>>
  /** The as-of date it was asked for. */
  readonly date: Day
}

export interface Flag {
  readonly id: FlagId
  /** The party it is about; absent for a flag of the whole milestone. */
  readonly party?: Country
  readonly trace: Trace
}
