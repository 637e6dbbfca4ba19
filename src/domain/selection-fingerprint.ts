/** The fingerprint of what a selection shows: printed on paper and carried by every file, so that two can be compared by eye. */
import { eventsOfView } from './briefing/events-in-scope.ts'
import { usualComparison } from './comparison.ts'
import { fingerprintOf } from './fingerprint.ts'
import { LIST_KEYS, type Selection } from './selection/selection.ts'
import type { Tracker } from './tracker.ts'
import type { View } from './view.ts'

/** Lists ask for the same whatever their order. */
function sortedLists(selection: Selection): object {
  return Object.fromEntries(LIST_KEYS.map((key) => [key, [...selection[key]].toSorted()]))
}

/** Records as id and hash; the order in which they are kept says nothing. */
function named(records: readonly { readonly id: string; readonly hash: string }[]): string[] {
  return records.map(({ id, hash }) => `${id} ${hash}`).toSorted()
}

/**
 * SHA-256 over the selection with its dates made explicit, the hashes of the milestones it selects, and those of the outside
 * events beside them. The hashes are taken of the records in four languages (src/domain/records/record-hashes.ts), so every
 * language gives the same; an edit of any other record changes nothing. An address that spells out the usual dates gives
 * the fingerprint of one that leaves them to the default, and a printed permalink leads back to the printed fingerprint.
 */
export function selectionFingerprint(tracker: Tracker, view: View): string {
  const { selection, clock, items } = view
  return fingerprintOf({
    selection: {
      ...selection,
      ...sortedLists(selection),
      asOf: clock.asOf,
      since: selection.since ?? usualComparison(clock.asOf),
    },
    milestones: named(items.map(({ id }) => ({ id, hash: tracker.hashOf(id) }))),
    events: named(eventsOfView(tracker, view)),
  })
}
