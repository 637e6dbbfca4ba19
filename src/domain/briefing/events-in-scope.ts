/** Outside events on the paths, and of the countries, that a selection is about. */
import { endOf, type Day } from '../calendar-date.ts'
import type { OutsideEvent } from '../records/event.ts'
import type { Tracker } from '../tracker.ts'
import type { View } from '../view.ts'
import { COUNTRIES, PATH_IDS, type Country, type PathId } from '../vocabulary.ts'

export interface EventScope {
  readonly paths: readonly PathId[]
  /** Empty: whoever acted. */
  readonly countries: readonly Country[]
  readonly asOf: Day
}

/**
 * Events up to the as-of date on at least one of the paths in which at least one of the chosen countries takes part, newest
 * first. An act of a fourth party that names none of the three stays in scope: it bears on all of them.
 */
export function eventsInScope(events: readonly OutsideEvent[], { paths, countries, asOf }: EventScope): OutsideEvent[] {
  const isParty = (actor: string): boolean => COUNTRIES.some((country) => country === actor)
  const isAbout = ({ countries: actors }: OutsideEvent): boolean =>
    countries.length === 0 || actors.some((actor) => countries.some((one) => one === actor)) || !actors.some(isParty)
  return events
    .filter((event) => endOf(event.date) <= asOf && event.paths.some((path) => paths.includes(path)) && isAbout(event))
    .toSorted((a, b) => (endOf(a.date) < endOf(b.date) ? 1 : endOf(a.date) > endOf(b.date) ? -1 : 0))
}

/** The chosen paths; without any, those of the milestones shown. */
export function pathsInScope({ selection, items }: Pick<View, 'selection' | 'items'>): readonly PathId[] {
  return selection.path.length > 0
    ? selection.path
    : PATH_IDS.filter((path) => items.some((item) => item.path === path))
}

export function eventsOfView({ snapshot }: Tracker, view: View): OutsideEvent[] {
  const { selection, clock } = view
  return eventsInScope(snapshot.events, {
    paths: pathsInScope(view),
    countries: selection.country,
    asOf: clock.asOf,
  })
}
