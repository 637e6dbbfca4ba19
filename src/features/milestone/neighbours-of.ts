/** The milestones of the selection before and after one, in the order of the records. */

interface Neighbours<T> {
  readonly previous: T | null
  readonly next: T | null
}

/** A milestone that the selection leaves out has neighbours too: those of the selection nearest to its place. */
export function neighboursOf<T extends { readonly id: string }>(
  all: readonly T[],
  selected: readonly { readonly id: string }[],
  id: string,
): Neighbours<T> {
  const chosen = new Set(selected.map((one) => one.id))
  const place = all.findIndex((one) => one.id === id)
  return {
    previous: all.slice(0, Math.max(place, 0)).findLast((one) => chosen.has(one.id)) ?? null,
    next: all.slice(place + 1).find((one) => chosen.has(one.id)) ?? null,
  }
}
