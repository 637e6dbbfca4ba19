/** The lanes of the timeline: outside events by their effect, reports by path or by who they speak for. */
import { COUNTRIES, PATH_IDS, type Country, type EventEffect, type PathId } from '../vocabulary.ts'
import type { EventEntry, ReportEntry, TimelineEntry } from './entries.ts'

export const LANINGS = ['path', 'country'] as const
export type Laning = (typeof LANINGS)[number]

/** A report that speaks for more than one country stands in a lane of its own kind, so that each stands once. */
export type ReportLaneId = PathId | Country | 'several'

export interface ReportLane {
  readonly id: ReportLaneId
  readonly entries: readonly ReportEntry[]
}

function laneOf({ item, parties }: ReportEntry, laning: Laning): ReportLaneId {
  if (laning === 'path') return item.path
  const [only, ...others] = parties
  return only === undefined || others.length > 0 ? 'several' : only
}

/** In the order of the paper, or of the countries with those of several last. A path without any entry is left out. */
export function reportLanes(entries: readonly TimelineEntry[], laning: Laning): ReportLane[] {
  const reports = entries.filter((entry) => entry.kind === 'report')
  const ids: readonly ReportLaneId[] = laning === 'path' ? PATH_IDS : [...COUNTRIES, 'several']
  return ids
    .map((id) => ({ id, entries: reports.filter((entry) => laneOf(entry, laning) === id) }))
    .filter((lane) => laning === 'country' || lane.entries.length > 0)
}

export function eventsOf(entries: readonly TimelineEntry[], effect: EventEffect): EventEntry[] {
  return entries.filter((entry) => entry.kind === 'event').filter(({ event }) => event.effect === effect)
}
