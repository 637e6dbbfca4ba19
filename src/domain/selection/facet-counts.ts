/** How many milestones each value of one key would leave, so that a reader never chooses into emptiness unawares. */
import type { Item } from '../item.ts'
import type { Tracker } from '../tracker.ts'
import { viewOf, type TextMatch } from '../view.ts'
import { COUNTRIES } from '../vocabulary.ts'
import { sectorKeyOf, statusKeyOf } from './matches-filter.ts'
import type { ListKey, Selection } from './selection.ts'

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
 * For each value of `key`, the number of milestones when it alone is chosen and the rest of the selection holds.
 * Countries are asked one by one: with one chosen, the statuses that other keys look at are its own.
 */
export function facetCounts(tracker: Tracker, selection: Selection, textMatch: TextMatch, key: ListKey): FacetCounts {
  const counts = new Map<string, number>()
  if (key === 'country') {
    for (const country of COUNTRIES) {
      const { length } = viewOf(tracker, { ...selection, country: [country] }, textMatch).items
      if (length > 0) counts.set(country, length)
    }
    return counts
  }
  for (const item of viewOf(tracker, { ...selection, [key]: [] }, textMatch).items) {
    for (const value of valuesOf(item, key)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
