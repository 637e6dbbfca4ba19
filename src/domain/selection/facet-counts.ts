/** How many milestones each value of one key would leave, so that a reader never chooses into emptiness unawares. */
import type { Item } from '../item.ts'
import type { Tracker } from '../tracker.ts'
import { viewOf, type TextMatch, type View } from '../view.ts'
import { COUNTRIES } from '../vocabulary.ts'
import { sectorKeyOf, statusKeyOf } from './matches-filter.ts'
import type { ListKey } from './selection.ts'

/** Values that no milestone has are absent. */
export type FacetCounts = ReadonlyMap<string, number>

type TalliedKey = Exclude<ListKey, 'country'>

function valuesOf(item: Item, key: TalliedKey): readonly string[] {
  switch (key) {
    case 'status':
      return [statusKeyOf(item)]
    case 'sector':
      return [sectorKeyOf(item)]
    case 'flag':
      return [...new Set(item.flags.map(({ id }) => id))]
    case 'body':
      return [...new Set(item.bodies)]
    case 'path':
    case 'measure':
    case 'kind':
    case 'strength':
      return [item[key]]
  }
}

/**
 * For each value of `key`, the number of milestones when it alone is chosen and the rest of the view's selection holds.
 * Countries are asked one by one: with one chosen, the statuses that other keys look at are its own.
 */
export function facetCounts(tracker: Tracker, view: View, textMatch: TextMatch, key: ListKey): FacetCounts {
  const { selection } = view
  if (key === 'country') {
    return tally(
      COUNTRIES.flatMap((country) =>
        viewOf(tracker, { ...selection, country: [country] }, textMatch).items.map(() => country),
      ),
    )
  }
  /** A key that chooses nothing hides nothing, so what is shown already is what has to be counted. */
  const open = selection[key].length === 0 ? view : viewOf(tracker, { ...selection, [key]: [] }, textMatch)
  return tally(open.items.flatMap((item) => valuesOf(item, key)))
}

function tally(values: readonly string[]): FacetCounts {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
