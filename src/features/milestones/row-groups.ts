/** Rows under their path and measure, with counts that stay true while only some of the rows are shown. */
import type { Item } from '#src/domain/item.ts'
import type { Measure, Path } from '#src/domain/records/framework.ts'
import type { PaperPlaces } from './paper-order.ts'

export interface MeasureGroup {
  readonly measure: Measure
  readonly items: readonly Item[]
  /** Of the selection, shown or not. */
  readonly total: number
}

export interface PathGroup {
  readonly path: Path
  readonly measures: readonly MeasureGroup[]
  readonly shown: number
  readonly total: number
}

function countBy<K>(items: readonly Item[], keyOf: (item: Item) => K): (key: K) => number {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

/**
 * @param items in the order of the paper
 * @param shown those of them that are drawn; a group none of whose rows is shown is left out
 */
export function groupRows(items: readonly Item[], shown: readonly Item[], places: PaperPlaces): PathGroup[] {
  const totalOfPath = countBy(items, ({ path }) => path)
  const totalOfMeasure = countBy(items, ({ measure }) => measure)
  return [...Map.groupBy(shown, ({ path }) => path).values()].map((ofPath) => ({
    path: first(ofPath, places.pathOf),
    measures: [...Map.groupBy(ofPath, ({ measure }) => measure).values()].map((ofMeasure) => {
      const measure = first(ofMeasure, places.measureOf)
      return { measure, items: ofMeasure, total: totalOfMeasure(measure.id) }
    }),
    shown: ofPath.length,
    total: totalOfPath(first(ofPath, places.pathOf).id),
  }))
}

function first<T>(items: readonly Item[], of: (item: Item) => T): T {
  const [item] = items
  if (item === undefined) throw new RangeError('a group without a row')
  return of(item)
}
