/** Sources numbered once for a page, in the order of their first use on it. */

/** @param uses the source ids of each place on the page, in the order of reading */
export function numberSources(uses: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const id of uses.flat()) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  }
  return numbers
}
