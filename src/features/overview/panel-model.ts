/** What a path panel shows, derived from the view: the same items, counts and dates as everywhere else. */
import { endOf } from '#src/domain/calendar-date.ts'
import type { Item } from '#src/domain/item.ts'
import type { NextDate } from '#src/domain/next-dates.ts'
import type { Framework, Measure, Path } from '#src/domain/records/framework.ts'
import { byProgress, orderedCounts, type StatusCount } from '#src/domain/status-order.ts'
import { tallyOf } from '#src/domain/summary.ts'
import type { Country } from '#src/domain/vocabulary.ts'

export interface MeasureModel {
  readonly measure: Measure
  readonly items: readonly Item[]
  /** Those that the panel names; the others stand on the page of milestones. */
  readonly named: readonly Item[]
}

export interface PanelModel {
  readonly path: Path
  /** Few in the order of pictures, by status, then as recorded; many, of which there is no picture, as recorded. */
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

/**
 * @param items of the view
 * @param dates everything ahead of them, soonest first
 */
export function panelModels(
  { paths, measures }: Pick<Framework, 'paths' | 'measures'>,
  items: readonly Item[],
  dates: readonly NextDate[],
  countries: readonly Country[],
): PanelModel[] {
  const mostNamed = items.length > MANY_ITEMS ? MOST_NAMED_OF_MANY : MOST_NAMED
  const tally = tallyOf(items)
  const byPath = Map.groupBy(items, ({ path }) => path)
  const byMeasure = Map.groupBy(items, ({ measure }) => measure)
  return paths.map((path): PanelModel => {
    const own = byPath.get(path.id) ?? []
    const { byStatus, byCountry } = tally.paths[path.id]
    const models = measures
      .filter((measure) => measure.path === path.id)
      .toSorted((a, b) => a.order - b.order)
      .map((measure): MeasureModel => {
        const ofMeasure = byMeasure.get(measure.id) ?? []
        return { measure, items: ofMeasure, named: ofMeasure.slice(0, mostNamed) }
      })
    return {
      path,
      items: own.length <= MOST_UNITS ? byProgress(own) : own,
      counts: orderedCounts(byStatus),
      byCountry: new Map(countries.map((country) => [country, orderedCounts(byCountry[country])])),
      latest: newest(own),
      next: dates.find(({ item }) => item.path === path.id) ?? null,
      measures: models.filter((model) => model.items.length > 0),
      emptyMeasures: models.filter((model) => model.items.length === 0).length,
    }
  })
}
