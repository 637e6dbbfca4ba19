/** Flags that say something needs an answer, against those that describe the record. In display order. */
import type { FlagId } from '../vocabulary.ts'

export const PRESSING_FLAGS = ['overdue', 'expired', 'went-backwards', 'lapsed'] as const satisfies readonly FlagId[]
export type PressingFlag = (typeof PRESSING_FLAGS)[number]
