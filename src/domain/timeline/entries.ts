/** What stands on the timeline: the counted reports of a view's milestones, and the outside events in its scope. */
import { endOf, type CalendarDate, type Day } from '../calendar-date.ts'
import { eventsOfView } from '../briefing/events-in-scope.ts'
import { itemOf, type Item } from '../item.ts'
import type { OutsideEvent } from '../records/event.ts'
import type { Report } from '../records/milestone.ts'
import type { Tracker } from '../tracker.ts'
import type { View } from '../view.ts'
import type { Country } from '../vocabulary.ts'
import { startOf } from './period-start.ts'

interface Dated {
  /** Unique on the timeline. */
  readonly key: string
  readonly date: CalendarDate
  /** First and last day of the period that the date names; alike for a date known to the day. */
  readonly start: Day
  readonly end: Day
}

export interface ReportEntry extends Dated {
  readonly kind: 'report'
  readonly item: Item
  readonly report: Report
  /** The parties the report speaks for. */
  readonly parties: readonly Country[]
}

export interface EventEntry extends Dated {
  readonly kind: 'event'
  readonly event: OutsideEvent
}

export type TimelineEntry = ReportEntry | EventEntry

/**
 * Oldest first, by the last day of the period, as the rules count it: nothing that ends after the as-of date. Reports that
 * a correction has taken out of every rule are not there. Of the filter, events follow paths and countries; without a
 * chosen path, the paths of the view's milestones.
 */
export function timelineEntries(tracker: Tracker, view: View): TimelineEntry[] {
  const { items, clock, viewer } = view
  const shown = new Set(items.map(({ id }) => id))
  const reports = tracker
    .assessedAt(clock)
    .filter(({ milestone }) => shown.has(milestone.id))
    .flatMap((assessment) => {
      const item = itemOf(assessment, viewer, tracker.context)
      return assessment.counted.map((report): ReportEntry => {
        const parties = report.parties ?? item.countries
        return { key: `report ${report.id}`, kind: 'report', ...periodOf(report.date), item, report, parties }
      })
    })
  const events = eventsOfView(tracker, view).map((event): EventEntry => {
    return { key: `event ${event.id}`, kind: 'event', ...periodOf(event.date), event }
  })
  return [...reports, ...events].toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
}

function periodOf(date: CalendarDate): Pick<Dated, 'date' | 'start' | 'end'> {
  return { date, start: startOf(date), end: endOf(date) }
}
