/** What rests on each source at a date. */
import type { Assessment } from '../assessment.ts'
import { endOf, type Day } from '../calendar-date.ts'
import type { Item } from '../item.ts'
import type { OutsideEvent } from '../records/event.ts'

export interface SourceUse {
  /** Reports that count at the date and name the source. */
  readonly reports: number
  /** The milestones of those reports, each once, in the order of the items. */
  readonly milestones: readonly Item[]
  /** Outside events up to the date that name the source, in the order of the records. */
  readonly events: readonly OutsideEvent[]
}

export const UNUSED: SourceUse = { reports: 0, milestones: [], events: [] }

/**
 * By source id; a source on which nothing rests is not in it.
 * @param assessments of one clock
 * @param items whose reports are counted: those of the selection
 */
export function sourceUses(
  assessments: readonly Assessment[],
  items: readonly Item[],
  events: readonly OutsideEvent[],
  asOf: Day,
): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, SourceUse>()
  const change = (id: string, changed: (use: SourceUse) => SourceUse): void => {
    uses.set(id, changed(uses.get(id) ?? UNUSED))
  }
  const countedOf = new Map(assessments.map(({ milestone, counted }) => [milestone.id, counted]))
  for (const item of items) {
    for (const report of countedOf.get(item.id) ?? []) {
      for (const id of new Set(report.sources)) {
        change(id, (use) => ({
          ...use,
          reports: use.reports + 1,
          milestones: use.milestones.at(-1) === item ? use.milestones : [...use.milestones, item],
        }))
      }
    }
  }
  for (const event of events) {
    if (endOf(event.date) > asOf) continue
    for (const id of new Set(event.sources)) change(id, (use) => ({ ...use, events: [...use.events, event] }))
  }
  return uses
}
