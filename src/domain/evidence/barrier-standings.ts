/** The barriers the paper names, beside the paths they bear on and what has happened outside on those paths. */
import type { Day } from '../calendar-date.ts'
import { eventsOfPath } from '../outside-events.ts'
import type { OutsideEvent } from '../records/event.ts'
import type { Framework, Path } from '../records/framework.ts'
import { EVENT_EFFECTS, type EventEffect } from '../vocabulary.ts'

export interface BarredPath {
  readonly path: Path
  /** Outside events coded for the path, by effect. They are coded for the path, not for the barrier. */
  readonly events: Readonly<Record<EventEffect, number>>
}

export interface BarrierStanding {
  readonly barrier: Framework['barriers'][number]
  readonly paths: readonly BarredPath[]
}

function countByEffect(events: readonly OutsideEvent[]): Record<EventEffect, number> {
  const counts = { enabling: 0, hindering: 0 }
  for (const effect of EVENT_EFFECTS) counts[effect] = events.filter((event) => event.effect === effect).length
  return counts
}

export function barrierStandings(
  { barriers, paths }: Pick<Framework, 'barriers' | 'paths'>,
  events: readonly OutsideEvent[],
  asOf: Day,
): BarrierStanding[] {
  return barriers.map((barrier) => ({
    barrier,
    paths: paths
      .filter(({ id }) => barrier.paths.includes(id))
      .toSorted((a, b) => a.number - b.number)
      .map((path) => ({ path, events: countByEffect(eventsOfPath(events, path.id, asOf)) })),
  }))
}
