/** Every milestone of the selection exactly once, by path and measure in the paper's order. */
import type { Item } from '../item.ts'
import type { Framework, Measure, Path } from '../records/framework.ts'

export interface AnnexMeasure {
  readonly measure: Measure
  readonly items: readonly Item[]
}

export interface AnnexPath {
  readonly path: Path
  readonly total: number
  readonly measures: readonly AnnexMeasure[]
}

/** Paths and measures without a selected milestone are left out; the front says which measures have none at all. */
export function annexOf(
  items: readonly Item[],
  { paths, measures }: Pick<Framework, 'paths' | 'measures'>,
): AnnexPath[] {
  return paths.flatMap((path) => {
    const own = measures
      .filter((measure) => measure.path === path.id)
      .toSorted((a, b) => a.order - b.order)
      .map((measure) => ({ measure, items: items.filter((item) => item.measure === measure.id) }))
      .filter((measure) => measure.items.length > 0)
    const total = own.reduce((sum, measure) => sum + measure.items.length, 0)
    return total === 0 ? [] : [{ path, total, measures: own }]
  })
}
