/** Whether an item is what a filter asks for (rules "Filter"): lists within a key are "or", keys are "and". */
import { touchedCountries, type Item } from '../item.ts'
import type { Country, SectorKey, StatusKey } from '../vocabulary.ts'
import type { Filter } from './selection.ts'

export function statusKeyOf(item: Pick<Item, 'status'>): StatusKey {
  return item.status ?? 'no-record'
}

export function sectorKeyOf(item: Pick<Item, 'sector'>): SectorKey {
  return item.sector ?? 'none'
}

function meetsCountries(item: Item, { country, match }: Filter): boolean {
  if (country.length === 0) return true
  const touched = touchedCountries(item)
  const isTouched = (one: Country): boolean => touched.includes(one)
  switch (match) {
    case 'any':
      return country.some(isTouched)
    case 'all':
      return country.every(isTouched)
    case 'only':
      return touched.every((one) => country.includes(one))
    case 'acting':
      return country.every((one) => item.countries.includes(one))
    case 'exact':
      return country.length === item.countries.length && country.every((one) => item.countries.includes(one))
  }
}

function asksFor<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function asksForAny<T>(wanted: readonly T[], values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value))
}

/**
 * All of the filter that can be seen from the item itself; `q` and `changed` need the search index and the comparison and
 * are asked by the tracker view.
 */
export function matchesFilter(item: Item, filter: Filter): boolean {
  return (
    meetsCountries(item, filter) &&
    asksFor(filter.path, item.path) &&
    asksFor(filter.measure, item.measure) &&
    asksFor(filter.status, statusKeyOf(item)) &&
    asksFor(filter.kind, item.kind) &&
    asksFor(filter.sector, sectorKeyOf(item)) &&
    asksFor(filter.strength, item.strength) &&
    asksForAny(filter.body, item.bodies) &&
    (filter.flag.length === 0 || item.flags.some(({ id }) => filter.flag.includes(id)))
  )
}
