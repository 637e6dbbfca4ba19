/** A snapshot made ready for questions: look-ups built once, assessments and items remembered by clock. */
import { assess, evidenceOf, type Assessment } from './assessment.ts'
import type { Clock } from './clock.ts'
import { itemOf, type Item, type ItemContext } from './item.ts'
import type { KnownIds } from './selection/selection-codec.ts'
import type { Snapshot } from './snapshot.ts'
import { wordsOf } from './text.ts'
import type { Country } from './vocabulary.ts'

export interface Tracker {
  readonly snapshot: Snapshot
  readonly context: ItemContext
  readonly knownIds: KnownIds
  /** Every milestone assessed at a clock, in the order of the records. */
  assessedAt(clock: Clock): readonly Assessment[]
  /** The same, as one country sees them; null: as all three do together. A filter of thousands asks this at every change. */
  itemsAt(clock: Clock, viewer: Country | null): readonly Item[]
}

interface Remembered {
  readonly assessments: readonly Assessment[]
  readonly itemsOf: Map<Country | null, readonly Item[]>
}

/** A reader flips between few dates; more than this many are forgotten, oldest first. */
const REMEMBERED_CLOCKS = 16
/** Of many milestones fewer dates are remembered: so many assessments in all, but always those of two dates. */
const REMEMBERED_ASSESSMENTS = 20_000

function rememberedClocks(milestones: number): number {
  return Math.max(2, Math.min(REMEMBERED_CLOCKS, Math.floor(REMEMBERED_ASSESSMENTS / Math.max(1, milestones))))
}

export function trackerOf(snapshot: Snapshot, bodyAliases?: ReadonlyMap<string, string>): Tracker {
  const evidence = evidenceOf(snapshot)
  const paths = new Map(snapshot.framework.measures.map(({ id, path }) => [id, path]))
  const context: ItemContext = {
    evidence,
    pathOf: (measureId) => {
      const path = paths.get(measureId)
      if (path === undefined) throw new RangeError(`no measure ${measureId}`)
      return path
    },
  }
  const remembered = new Map<string, Remembered>()
  const mostRemembered = rememberedClocks(snapshot.milestones.length)
  const rememberedAt = (clock: Clock): Remembered => {
    const key = `${clock.asOf}|${clock.knownOn ?? ''}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const assessments = snapshot.milestones.map((milestone) => assess(milestone, clock, evidence))
    const oldest = remembered.keys().next()
    if (remembered.size >= mostRemembered && oldest.done === false) remembered.delete(oldest.value)
    const fresh: Remembered = { assessments, itemsOf: new Map() }
    remembered.set(key, fresh)
    return fresh
  }
  return {
    snapshot,
    context,
    knownIds: {
      measures: snapshot.framework.measures.map(({ id }) => id),
      bodies: snapshot.bodies.map(({ id }) => id),
      bodyAliases: bodyAliases ?? new Map(snapshot.bodies.map(({ id, name }) => [wordsOf(name), id])),
    },
    assessedAt: (clock) => rememberedAt(clock).assessments,
    itemsAt: (clock, viewer) => {
      const { assessments, itemsOf } = rememberedAt(clock)
      const known = itemsOf.get(viewer)
      if (known !== undefined) return known
      const items = assessments.map((assessment) => itemOf(assessment, viewer, context))
      itemsOf.set(viewer, items)
      return items
    },
  }
}
