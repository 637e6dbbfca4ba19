/** The dates in force of a milestone, one line for parties that share a date set by the same report. */
import type { Item } from '#src/domain/item.ts'
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import type { Country, DueKind } from '#src/domain/vocabulary.ts'

export interface DueLine {
  readonly kind: DueKind
  readonly date: CalendarDate
  readonly setBy: string
  readonly countries: readonly Country[]
}

export function dueLines({ dues }: Pick<Item, 'dues'>): DueLine[] {
  const alike = Map.groupBy(dues, ({ kind, date, setBy }) => `${kind} ${date} ${setBy}`)
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { kind, date, setBy } = first
    return [{ kind, date, setBy, countries: same.map(({ country }) => country) }]
  })
}
