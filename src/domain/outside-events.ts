/** Outside events beside the milestones they may help or hinder. They change no status: the link is for the reader to judge. */
import { endOf, type Day } from './calendar-date.ts'
import { touchedCountries, type Item } from './item.ts'
import type { OutsideEvent } from './records/event.ts'
import type { PathId } from './vocabulary.ts'

function byNewest(a: OutsideEvent, b: OutsideEvent): number {
  const [first, second] = [endOf(a.date), endOf(b.date)]
  return first < second ? 1 : first > second ? -1 : 0
}

/** Events coded for a path that had happened by a day, newest first. */
export function eventsOfPath(events: readonly OutsideEvent[], path: PathId, asOf: Day): OutsideEvent[] {
  return events.filter((event) => event.paths.includes(path) && endOf(event.date) <= asOf).toSorted(byNewest)
}

/** Events of the milestone's path in which at least one of its countries, acting or concerned, takes part. */
export function eventsBeside(
  events: readonly OutsideEvent[],
  item: Pick<Item, 'path' | 'countries' | 'concerns'>,
  asOf: Day,
): OutsideEvent[] {
  const touched = touchedCountries(item)
  return eventsOfPath(events, item.path, asOf).filter(({ countries }) => touched.some((one) => countries.includes(one)))
}
