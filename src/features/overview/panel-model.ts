/** What a path panel shows, derived from the view: the same items, counts and dates as everywhere else. */
import { endOf } from '#src/domain/calendar-date.ts'
import type { Item } from '#src/domain/item.ts'
import { datesBetween, type NextDate } from '#src/domain/next-dates.ts'
import type { Measure, Path } from '#src/domain/records/framework.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { byProgress, orderedCounts, type StatusCount } from '#src/domain/status-order.ts'
import { countOwnStatuses, countStatuses } from '#src/domain/summary.ts'
import type { Country } from '#src/domain/vocabulary.ts'
import type { View } from '#src/domain/view.ts'

export interface MeasureModel {
  readonly measure: Measure
  readonly items: readonly Item[]
  /** Those that the panel names; the others stand on the page of milestones. */
  readonly named: readonly Item[]
}

export interface PanelModel {
  readonly path: Path
  /** In the order of pictures: by status, then as recorded. */
  readonly items: readonly Item[]
  readonly counts: readonly StatusCount[]
  readonly byCountry: ReadonlyMap<Country, readonly StatusCount[]>
  /** The item with the newest report that counts. */
  readonly latest: Item | null
  readonly next: NextDate | null
  /** Measures with a milestone in the selection, in the paper's order. */
  readonly measures: readonly MeasureModel[]
  readonly emptyMeasures: number
}

/** More units than this say less than counts do. */
export const MOST_UNITS = 60

/** Nobody reads further under one measure; a page of thousands of links would be slow to draw and to send. */
const MOST_NAMED = 25
/** Where no measure has few: as many links in all as the overview of the real records has. */
const MOST_NAMED_OF_MANY = 4
const MANY_ITEMS = 200

function newest(items: readonly Item[]): Item | null {
  let latest: Item | null = null
  let latestEnd = ''
  for (const item of items) {
    const end = item.latestReport === null ? '' : endOf(item.latestReport.date)
    if (end > latestEnd) {
      latest = item
      latestEnd = end
    }
  }
  return latest
}

export function panelModel(path: Path, snapshot: Snapshot, view: View, countries: readonly Country[]): PanelModel {
  const items = view.items.filter((item) => item.path === path.id)
  const mostNamed = view.items.length > MANY_ITEMS ? MOST_NAMED_OF_MANY : MOST_NAMED
  const measures = snapshot.framework.measures
    .filter((measure) => measure.path === path.id)
    .toSorted((a, b) => a.order - b.order)
    .map((measure) => {
      const own = items.filter((item) => item.measure === measure.id)
      return { measure, items: own, named: own.slice(0, mostNamed) }
    })
  return {
    path,
    items: byProgress(items),
    counts: orderedCounts(countStatuses(items)),
    byCountry: new Map(countries.map((country) => [country, orderedCounts(countOwnStatuses(items, country))])),
    latest: newest(items),
    next: datesBetween(items, view.clock.asOf, null, view.viewer)[0] ?? null,
    measures: measures.filter((measure) => measure.items.length > 0),
    emptyMeasures: measures.filter((measure) => measure.items.length === 0).length,
  }
}
