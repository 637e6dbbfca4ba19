/** The fingerprint of what a selection shows: printed on paper and carried by every file, so that two can be compared by eye. */
import { usualComparison } from './comparison.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Tracker } from './tracker.ts'
import type { View } from './view.ts'

/**
 * SHA-256 over the fingerprint of all records, the selection with its dates made explicit, and the ids it selects. Language
 * is left out: the records' own fingerprint covers all four. An address that spells out the usual dates therefore gives
 * the fingerprint of one that leaves them to the default, and a printed permalink leads back to the printed fingerprint.
 */
export function selectionFingerprint(tracker: Tracker, { selection, clock, items }: View): string {
  return fingerprintOf({
    records: tracker.snapshot.fingerprint,
    selection: { ...selection, asOf: clock.asOf, since: selection.since ?? usualComparison(clock.asOf) },
    milestones: items.map(({ id }) => id),
  })
}
