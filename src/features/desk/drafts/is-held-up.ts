import type { DraftDetail } from '#src/api/desk-writes.ts'

/** Whether others have changed what it rests on, so that its author has to look and save it again. */
export function isHeldUp({ conflicts }: Pick<DraftDetail, 'conflicts'>): boolean {
  return conflicts.some(({ blocks }) => blocks)
}
