/** A snapshot made ready for questions: look-ups built once, assessments remembered by clock. */
import { assess, evidenceOf, type Assessment } from './assessment.ts'
import type { Clock } from './clock.ts'
import type { ItemContext } from './item.ts'
import type { KnownIds } from './selection/selection-codec.ts'
import type { Snapshot } from './snapshot.ts'
import { wordsOf } from './text.ts'

export interface Tracker {
  readonly snapshot: Snapshot
  readonly context: ItemContext
  readonly knownIds: KnownIds
  /** Every milestone assessed at a clock, in the order of the records. */
  assessedAt(clock: Clock): readonly Assessment[]
}

/** A reader flips between few dates; more than this many are forgotten, oldest first. */
const REMEMBERED_CLOCKS = 16

export function trackerOf(snapshot: Snapshot, bodyAliases?: ReadonlyMap<string, string>): Tracker {
  const evidence = evidenceOf(snapshot)
  const paths = new Map(snapshot.framework.measures.map(({ id, path }) => [id, path]))
  const remembered = new Map<string, readonly Assessment[]>()
  return {
    snapshot,
    context: {
      evidence,
      pathOf: (measureId) => {
        const path = paths.get(measureId)
        if (path === undefined) throw new RangeError(`no measure ${measureId}`)
        return path
      },
    },
    knownIds: {
      measures: snapshot.framework.measures.map(({ id }) => id),
      bodies: snapshot.bodies.map(({ id }) => id),
      bodyAliases: bodyAliases ?? new Map(snapshot.bodies.map(({ id, name }) => [wordsOf(name), id])),
    },
    assessedAt: (clock) => {
      const key = `${clock.asOf}|${clock.knownOn ?? ''}`
      const known = remembered.get(key)
      if (known !== undefined) return known
      const assessed = snapshot.milestones.map((milestone) => assess(milestone, clock, evidence))
      const oldest = remembered.keys().next()
      if (remembered.size >= REMEMBERED_CLOCKS && oldest.done === false) remembered.delete(oldest.value)
      remembered.set(key, assessed)
      return assessed
    },
  }
}
