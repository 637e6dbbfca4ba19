/** The places of the Method page that a badge leads to, spelled once for both sides. */
import type { FlagId, Grade, Rollup, StatusKey } from '#src/domain/vocabulary.ts'

export const METHOD_ANCHOR = {
  flag: (id: FlagId) => `flag-${id}`,
  status: (status: StatusKey) => `status-${status}`,
  grade: (grade: Grade) => `grade-${grade}`,
  rollup: (rollup: Rollup) => `rollup-${rollup}`,
} as const
