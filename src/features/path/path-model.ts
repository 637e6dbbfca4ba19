/** Everything the page of a path shows, derived from the tracker by the rules of the domain. */
import type { Item } from '#src/domain/item.ts'
import { datesBetween, type NextDate } from '#src/domain/next-dates.ts'
import { eventsOfPath } from '#src/domain/outside-events.ts'
import type { OutsideEvent } from '#src/domain/records/event.ts'
import type { Framework, Measure, Path } from '#src/domain/records/framework.ts'
import { byProgress, orderedCounts, type StatusCount } from '#src/domain/status-order.ts'
import { statusOverTime, type StatusPoint } from '#src/domain/status-over-time.ts'
import { countStatuses } from '#src/domain/summary.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import type { PathId } from '#src/domain/vocabulary.ts'

export interface MeasureRow {
  readonly item: Item
  readonly next: NextDate | null
}

export interface MeasureModel {
  readonly measure: Measure
  /** Its milestones in the selection. */
  readonly rows: readonly MeasureRow[]
  /** Whether the records hold any, in the selection or not: "none found" and "none asked for" are different answers. */
  readonly hasMilestones: boolean
}

export interface PathModel {
  readonly path: Path
  readonly items: readonly Item[]
  readonly counts: readonly StatusCount[]
  readonly barriers: Framework['barriers']
  readonly measures: readonly MeasureModel[]
  readonly points: readonly StatusPoint[]
  readonly events: readonly OutsideEvent[]
  readonly previous: Path | null
  readonly next: Path | null
}

/** Null: the records hold no such path. */
export function pathModel(tracker: Tracker, view: View, id: PathId): PathModel | null {
  const { framework, milestones, events } = tracker.snapshot
  const paths = framework.paths.toSorted((a, b) => a.number - b.number)
  const place = paths.findIndex((one) => one.id === id)
  const path = paths[place]
  if (path === undefined) return null
  const { clock, viewer } = view
  const items = view.items.filter((item) => item.path === id)
  const chosen = new Set(items.map((item) => item.id))
  return {
    path,
    items,
    counts: orderedCounts(countStatuses(items)),
    barriers: framework.barriers.filter((barrier) => barrier.paths.includes(id)),
    measures: framework.measures
      .filter((measure) => measure.path === id)
      .toSorted((a, b) => a.order - b.order)
      .map((measure) => ({
        measure,
        rows: byProgress(items.filter((item) => item.measure === measure.id)).map((item) => ({
          item,
          next: datesBetween([item], clock.asOf, null, viewer)[0] ?? null,
        })),
        hasMilestones: milestones.some((milestone) => milestone.measure === measure.id),
      })),
    points: statusOverTime(
      milestones.filter((milestone) => chosen.has(milestone.id)),
      clock,
      viewer,
    ),
    events: eventsOfPath(events, id, clock.asOf),
    previous: paths[place - 1] ?? null,
    next: paths[place + 1] ?? null,
  }
}
