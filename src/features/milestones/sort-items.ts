/** Sorting of the table. Whatever is missing comes last in both directions; equals keep the order of the paper. */
import { endOf, type Day } from '#src/domain/calendar-date.ts'
import type { Item } from '#src/domain/item.ts'
import { wordsOf } from '#src/domain/text.ts'
import {
  FLAG_IDS,
  GRADES,
  MILESTONE_KINDS,
  SECTORS,
  STATUSES,
  STRENGTHS,
  type Country,
  type Language,
} from '#src/domain/vocabulary.ts'
import { COUNTRY_ORDER } from '#src/i18n/languages.ts'
import type { ColumnId } from './columns.ts'
import { nearestDate } from './nearest-date.ts'
import type { PaperPlaces } from './paper-order.ts'
import type { Sorting } from './table-address.ts'

/** Null: the item has nothing in this column. */
type Key = string | number | null

export interface SortContext {
  readonly places: PaperPlaces
  readonly language: Language
  readonly asOf: Day
  readonly viewer: Country | null
}

/** Chinese titles by pinyin whatever the machine's own default; Japanese and Korean as their dictionaries have it. */
const COLLATIONS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-u-co-pinyin', ja: 'ja', ko: 'ko' }

/** Place in a closed list, whose order is the vocabulary's; the list's order of display is everybody's order. */
function placeIn<T>(list: readonly T[], value: T | null): number | null {
  const place = value === null ? -1 : list.indexOf(value)
  return place < 0 ? null : place
}

/** Countries as letters in the language's order, so that 中日, 中日韩 and 中韩 follow one another. */
function countriesKey(item: Item, language: Language): string {
  const places = item.countries.map((country) => COUNTRY_ORDER[language].indexOf(country))
  return places.toSorted((a, b) => a - b).join('')
}

export function sortKey(column: ColumnId, item: Item, { places, language, asOf, viewer }: SortContext): Key {
  switch (column) {
    case 'milestone':
      return wordsOf(item.title)
    case 'path':
      return places.pathOf(item).number
    case 'measure':
      return places.placeOf(item)
    case 'status':
      return placeIn(STATUSES, item.status)
    case 'countries':
      return countriesKey(item, language)
    case 'flags':
      return placeIn(FLAG_IDS, item.flags[0]?.id ?? null)
    case 'due':
      return nearestDate(item, asOf, viewer)?.end ?? null
    case 'latest':
      return item.latestReport === null ? null : endOf(item.latestReport.date)
    case 'grade':
      return placeIn(GRADES, item.latestGrade)
    case 'strength':
      return placeIn(STRENGTHS, item.strength)
    case 'kind':
      return placeIn(MILESTONE_KINDS, item.kind)
    case 'sector':
      return placeIn(SECTORS, item.sector)
  }
}

type Compare = (a: string | number, b: string | number) => number

function comparison(column: ColumnId, language: Language): Compare {
  if (column !== 'milestone') return (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  const collator = new Intl.Collator(COLLATIONS[language], { numeric: true })
  return (a, b) => collator.compare(String(a), String(b))
}

/** @param items in the order of the paper */
export function sortItems(items: readonly Item[], { column, order }: Sorting, context: SortContext): Item[] {
  const compare = comparison(column, context.language)
  const direction = order === 'asc' ? 1 : -1
  return items
    .map((item) => ({ item, key: sortKey(column, item, context) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return direction * compare(a.key, b.key)
    })
    .map(({ item }) => item)
}
