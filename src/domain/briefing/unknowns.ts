/** What the records do not say. A ministry that reads silence as "nothing happened" is misled, so it is written out. */
import type { Day } from '../calendar-date.ts'
import type { Item } from '../item.ts'
import type { Measure } from '../records/framework.ts'
import type { Milestone } from '../records/milestone.ts'
import type { FlagId, PathId } from '../vocabulary.ts'

export interface Unknowns {
  /** Milestones whose evidence was searched only up to a day before the as-of date, and the earliest such day. */
  readonly notSearched: { readonly items: readonly Item[]; readonly since: Day | null }
  /** No official source, or everything on one source. */
  readonly thin: readonly Item[]
  readonly noRecord: readonly Item[]
  /** Open outcomes for which nobody has set a date. */
  readonly undated: readonly Item[]
  /** Measures of the selected paths for which the tracker has no milestone at all. */
  readonly emptyMeasures: readonly Measure[]
}

interface Context {
  readonly measures: readonly Measure[]
  readonly milestones: readonly Milestone[]
  readonly paths: readonly PathId[]
}

export function unknownsOf(items: readonly Item[], { measures, milestones, paths }: Context): Unknowns {
  const flagged = (id: FlagId): Item[] => items.filter(({ flags }) => flags.some((flag) => flag.id === id))
  const notSearched = flagged('not-searched')
  const [since = null] = notSearched.map(({ evidenceUntil }) => evidenceUntil).toSorted()
  return {
    notSearched: { items: notSearched, since },
    thin: flagged('thin'),
    noRecord: items.filter(({ status }) => status === null),
    undated: flagged('undated'),
    emptyMeasures: measures.filter(
      (measure) => paths.includes(measure.path) && !milestones.some((milestone) => milestone.measure === measure.id),
    ),
  }
}
