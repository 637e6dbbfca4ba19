/** The order of the paper: path, measure within the path, then the order of the records. */
import type { Item } from '#src/domain/item.ts'
import type { Framework, Measure, Path } from '#src/domain/records/framework.ts'

export interface PaperPlaces {
  readonly pathOf: (item: Pick<Item, 'path'>) => Path
  readonly measureOf: (item: Pick<Item, 'measure'>) => Measure
  /** Place of the item's measure among all measures, counted through the paths. */
  readonly placeOf: (item: Pick<Item, 'measure'>) => number
}

function lookup<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (id) => {
    const record = byId.get(id)
    if (record === undefined) throw new RangeError(`no record ${id}`)
    return record
  }
}

export function paperPlaces({ paths, measures }: Pick<Framework, 'paths' | 'measures'>): PaperPlaces {
  const path = lookup<Path>(paths)
  const measure = lookup<Measure>(measures)
  const inOrder = measures.toSorted((a, b) => path(a.path).number - path(b.path).number || a.order - b.order)
  const places = new Map(inOrder.map(({ id }, place) => [id, place]))
  return {
    pathOf: (item) => path(item.path),
    measureOf: (item) => measure(item.measure),
    placeOf: (item) => places.get(item.measure) ?? inOrder.length,
  }
}

/** Items of one measure keep the order they come in. */
export function inPaperOrder<T extends Pick<Item, 'measure'>>(items: readonly T[], places: PaperPlaces): T[] {
  return items.toSorted((a, b) => places.placeOf(a) - places.placeOf(b))
}
