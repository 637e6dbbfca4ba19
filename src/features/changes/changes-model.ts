/** What the page of changes shows: the three lists of the period, the first of them by path. */
import { changedOf, type Changed, type ChangeLine } from '#src/domain/briefing/changed.ts'
import type { Period } from '#src/domain/changes.ts'
import type { Milestone } from '#src/domain/records/milestone.ts'
import type { Path } from '#src/domain/records/framework.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'

export interface PathChanges {
  readonly path: Path
  /** Newest first. */
  readonly lines: readonly ChangeLine[]
}

export interface ChangesModel {
  readonly changed: Changed
  /** In the order of the paper; paths without a change are left out. */
  readonly byPath: readonly PathChanges[]
}

export function changesModel({ snapshot }: Tracker, { items, viewer }: View, period: Period): ChangesModel {
  const milestones = new Map(snapshot.milestones.map((milestone) => [milestone.id, milestone]))
  const milestoneOf = (id: string): Milestone => {
    const milestone = milestones.get(id)
    if (milestone === undefined) throw new RangeError(`no milestone ${id}`)
    return milestone
  }
  const changed = changedOf(items, milestoneOf, period, viewer)
  const byPath = snapshot.framework.paths
    .map((path) => ({ path, lines: changed.moved.filter(({ item }) => item.path === path.id) }))
    .filter(({ lines }) => lines.length > 0)
  return { changed, byPath }
}
