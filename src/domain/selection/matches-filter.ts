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

type Check = (item: Item) => boolean

/** No check for a key that asks for nothing: of very many items, even looking at them takes its time. */
function checkOf<T>(wanted: readonly T[], valueOf: (item: Item) => T): Check[] {
  return wanted.length === 0 ? [] : [(item) => wanted.includes(valueOf(item))]
}

function checkOfAny<T>(wanted: readonly T[], valuesOf: (item: Item) => readonly T[]): Check[] {
  return wanted.length === 0 ? [] : [(item) => valuesOf(item).some((value) => wanted.includes(value))]
}

/**
 * What of the filter can be seen from an item itself, each of which has to hold; `q` and `changed` need the search index
 * and the comparison and are asked by the tracker view.
 */
export function checksOf(filter: Filter): readonly Check[] {
  return [
    ...(filter.country.length === 0 ? [] : [(item: Item) => meetsCountries(item, filter)]),
    ...checkOf(filter.path, ({ path }) => path),
    ...checkOf(filter.measure, ({ measure }) => measure),
    ...checkOf(filter.status, statusKeyOf),
    ...checkOf(filter.kind, ({ kind }) => kind),
    ...checkOf(filter.sector, sectorKeyOf),
    ...checkOf(filter.strength, ({ strength }) => strength),
    ...checkOfAny(filter.body, ({ bodies }) => bodies),
    ...(filter.flag.length === 0 ? [] : [(item: Item) => item.flags.some(({ id }) => filter.flag.includes(id))]),
  ]
}
