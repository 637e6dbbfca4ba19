/** What needs an answer from one country: the flags that name it. */
import type { Item } from '../item.ts'
import type { Country, FlagId } from '../vocabulary.ts'

/** Flags of a party that ask something of it, in display order. */
export const ATTENTION_FLAGS = ['overdue', 'expired', 'went-backwards', 'quiet'] as const satisfies readonly FlagId[]
export type AttentionFlag = (typeof ATTENTION_FLAGS)[number]

export interface Attention {
  readonly flag: AttentionFlag
  readonly items: readonly Item[]
}

/** One entry a flag, also when no item has it: "nothing is overdue" is an answer. */
export function ownAttention(items: readonly Item[], country: Country): Attention[] {
  return ATTENTION_FLAGS.map((flag) => ({
    flag,
    items: items.filter(({ flags }) => flags.some(({ id, party }) => id === flag && party === country)),
  }))
}
