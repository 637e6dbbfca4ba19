/** Where each path stands at the as-of date and where it stood at the date of comparison. */
import { standingAt } from '../changes.ts'
import type { Clock } from '../clock.ts'
import type { Item } from '../item.ts'
import type { Path } from '../records/framework.ts'
import type { Milestone } from '../records/milestone.ts'
import { STATUS_BY_PROGRESS } from '../status-order.ts'
import { countStatuses, type StatusCounts } from '../summary.ts'
import type { Country, StatusKey } from '../vocabulary.ts'
import { viewedStatus } from './viewed-standing.ts'

export interface PathStanding {
  readonly path: Path
  readonly items: readonly Item[]
  readonly now: StatusCounts
  /** Of the same milestones; one that did not exist yet has no record then. */
  readonly before: StatusCounts
}

export interface PathStandings {
  readonly paths: readonly PathStanding[]
  readonly now: StatusCounts
  readonly before: StatusCounts
  /** Statuses that any of the milestones has or had, in the order of pictures; "no record" only while some have none. */
  readonly statuses: readonly StatusKey[]
}

interface Context {
  readonly paths: readonly Path[]
  readonly milestoneOf: (id: string) => Milestone
  readonly earlier: Clock
  readonly viewer: Country | null
}

/** The same selection then and now: what it selects is judged at the as-of date, so that totals can be compared. */
export function pathStandings(items: readonly Item[], { paths, milestoneOf, earlier, viewer }: Context): PathStandings {
  const statusBefore = new Map(
    items.map(({ id }) => [id, { status: viewedStatus(standingAt(milestoneOf(id), earlier), viewer) }]),
  )
  const beforeOf = (some: readonly Item[]): StatusCounts =>
    countStatuses(some.map(({ id }) => statusBefore.get(id) ?? { status: null }))
  const now = countStatuses(items)
  const before = beforeOf(items)
  return {
    paths: paths.map((path) => {
      const own = items.filter((item) => item.path === path.id)
      return { path, items: own, now: countStatuses(own), before: beforeOf(own) }
    }),
    now,
    before,
    statuses: STATUS_BY_PROGRESS.filter(
      (status) => (now[status] ?? 0) > 0 || (status !== 'no-record' && (before[status] ?? 0) > 0),
    ),
  }
}
