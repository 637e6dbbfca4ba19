/** Dates ahead: what is due, expires or meets, from the dates in force. */
import { endOf, type CalendarDate, type Day } from './calendar-date.ts'
import { SOON_DAYS } from './flags/rule-formulas.ts'
import { addDays } from './date-arithmetic.ts'
import type { Item } from './item.ts'
import { isOpen } from './status/open.ts'
import type { Country, DueKind } from './vocabulary.ts'

export interface NextDate {
  readonly item: Item
  readonly kind: DueKind
  readonly date: CalendarDate
  /** Last day of the period that `date` names. */
  readonly end: Day
  /** The parties for whom it is in force. */
  readonly countries: readonly Country[]
}

/**
 * Dates in force that end on `from` or later and up to `until`, soonest first. A deadline or meeting of a party that is no
 * longer open has nothing ahead of it; an expiry always has. One line for parties that share a date.
 * @param viewer keeps to one party's dates, as the statuses shown are its own
 */
export function datesBetween(items: readonly Item[], from: Day, until: Day | null, viewer: Country | null): NextDate[] {
  const isAsked = (end: Day): boolean => from <= end && (until === null || end <= until)
  const dates: NextDate[] = []
  for (const item of items) {
    // Most items have none ahead.
    if (item.dues.some(({ date }) => isAsked(endOf(date))))
      dates.push(...datesOf(item, viewer).filter(({ end }) => isAsked(end)))
  }
  return dates.toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
}

/** The last day of the period that "next 90 days" speaks of. */
export function soonUntil(asOf: Day): Day {
  return addDays(asOf, SOON_DAYS)
}

function datesOf(item: Item, viewer: Country | null): NextDate[] {
  const statusOf = new Map(item.parties.map(({ country, status }) => [country, status]))
  const lines = new Map<string, { kind: DueKind; date: CalendarDate; countries: Country[] }>()
  for (const { country, kind, date } of item.dues) {
    if (viewer !== null && !item.concerned && country !== viewer) continue
    if (kind !== 'expiry' && !isOpen(statusOf.get(country) ?? null, item.nature)) continue
    const key = `${kind} ${date}`
    const line = lines.get(key) ?? { kind, date, countries: [] }
    line.countries.push(country)
    lines.set(key, line)
  }
  return [...lines.values()].map((line) => ({ item, ...line, end: endOf(line.date) }))
}
