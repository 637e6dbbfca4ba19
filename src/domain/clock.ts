/** The two dates every answer depends on. */
import type { Day } from './calendar-date.ts'

export interface Clock {
  /** D: the state of the world at the end of this day. */
  readonly asOf: Day
  /** K: only reports recorded by this day exist; null: everything known today. */
  readonly knownOn: Day | null
}
