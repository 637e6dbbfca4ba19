import type { Difference } from '#src/api/desk-writes.ts'
import { milestoneIdIn } from '#src/domain/records/identifiers.ts'

type Items = Difference['items']

function milestoneOf({ kind, id }: Difference['records'][number]): string | null {
  if (kind === 'milestone') return id
  return kind === 'report' ? milestoneIdIn(id) : null
}

/**
 * What the draft writes about, and what only follows from it, as flags do from a later evidence date.
 */
export function followingItems({ records, items }: Pick<Difference, 'records' | 'items'>): {
  readonly own: Items
  readonly following: Items
} {
  const written = new Set(records.map(milestoneOf))
  const own = items.filter(({ id }) => written.has(id))
  return { own, following: items.filter(({ id }) => !written.has(id)) }
}
