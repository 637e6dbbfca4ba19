/** The part of the time axis that is looked at, and moving it: between the first entry and the as-of date. */
import { toDay, partsOf, type Day } from '../calendar-date.ts'
import { addDays, addMonths, daysBetween } from '../date-arithmetic.ts'

/** Both days are included. */
export interface TimeWindow {
  readonly from: Day
  readonly to: Day
}

/** Three years: what staff look back on, and wide enough to read on a laptop. */
const USUAL_MONTHS = 36
/** Closer than eight weeks nothing more comes apart: most dates are days, and few fall on the same one. */
export const SHORTEST_DAYS = 56

export function daysIn({ from, to }: TimeWindow): number {
  return daysBetween(from, to) + 1
}

/** From the first day of the year of the first entry to the as-of date; never shorter than the shortest window. */
export function boundsOf(entries: readonly { readonly start: Day }[], asOf: Day): TimeWindow {
  const shortest = addDays(asOf, 1 - SHORTEST_DAYS)
  const first = entries.reduce((earliest, { start }) => (start < earliest ? start : earliest), shortest)
  return { from: toDay(partsOf(first).year, 1, 1), to: asOf }
}

/** What is shown when the address asks for nothing: the last three years of what there is. */
export function usualWindow(bounds: TimeWindow, to: Day = bounds.to): TimeWindow {
  const from = addDays(addMonths(to, -USUAL_MONTHS), 1)
  return { from: from < bounds.from && bounds.from <= to ? bounds.from : from, to }
}

export function isWithin(entry: { readonly end: Day }, { from, to }: TimeWindow): boolean {
  return from <= entry.end && entry.end <= to
}

/** Where the middle of a day lies in the window, from 0 to 1; beyond that when outside. */
export function placeOf(day: Day, window: TimeWindow): number {
  return (daysBetween(window.from, day) + 0.5) / daysIn(window)
}

/** The window moved by days, later when positive, as far as the bounds allow. */
export function pan(window: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  const earliest = Math.min(0, daysBetween(window.from, bounds.from))
  const latest = Math.max(0, daysBetween(window.to, bounds.to))
  const shift = Math.min(Math.max(Math.round(days), earliest), latest)
  return { from: addDays(window.from, shift), to: addDays(window.to, shift) }
}

/**
 * The window made longer (factor above 1) or shorter about a place in it, which keeps its day as far as the bounds allow.
 * @param place from 0, the window's beginning, to 1
 */
export function zoom(window: TimeWindow, factor: number, place: number, bounds: TimeWindow): TimeWindow {
  const days = daysIn(window)
  const longest = Math.max(daysIn(bounds), SHORTEST_DAYS)
  const wanted = Math.min(Math.max(Math.round(days * factor), SHORTEST_DAYS), longest)
  const from = addDays(window.from, Math.round(place * (days - wanted)))
  return intoBounds({ from, to: addDays(from, wanted - 1) }, bounds)
}

/** The window of the same length at the beginning or the end of what there is. */
export function atEdge(window: TimeWindow, edge: 'first' | 'last', bounds: TimeWindow): TimeWindow {
  const days = Math.min(daysIn(window), daysIn(bounds))
  if (edge === 'last') return { from: addDays(bounds.to, 1 - days), to: bounds.to }
  return { from: bounds.from, to: addDays(bounds.from, days - 1) }
}

function intoBounds(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const late = Math.max(0, daysBetween(bounds.to, window.to))
  const earlier = { from: addDays(window.from, -late), to: addDays(window.to, -late) }
  const early = Math.max(0, daysBetween(earlier.from, bounds.from))
  return { from: addDays(earlier.from, early), to: addDays(earlier.to, early) }
}
