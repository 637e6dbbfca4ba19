/** What stands at the head of every answer, so that nobody has to guess what it was computed from. */
import * as z from 'zod/mini'
import { DaySchema, type Day } from '../../calendar-date.ts'
import type { Clock } from '../../clock.ts'

export const RevisionSchema = z.int().check(z.minimum(1))

export const CLOCK_HEAD = {
  revision: RevisionSchema,
  asOf: DaySchema,
  knownOn: z.nullable(DaySchema),
}

export const PAGE_HEAD = {
  revision: RevisionSchema,
  total: z.int().check(z.minimum(0)),
  /** Null on the last page. */
  nextCursor: z.nullable(z.string()),
}

export interface ClockHead {
  readonly revision: number
  readonly asOf: Day
  readonly knownOn: Day | null
}

export function clockHead(revision: number, { asOf, knownOn }: Clock): ClockHead {
  return { revision, asOf, knownOn }
}
