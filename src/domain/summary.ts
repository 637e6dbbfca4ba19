/** Counts of a view. Every headline, legend and cell that shows a number takes it from here. */
import type { Item } from './item.ts'
import { statusKeyOf } from './selection/matches-filter.ts'
import { isOpen } from './status/open.ts'
import {
  COUNTRIES,
  PATH_IDS,
  type Country,
  type FlagId,
  type PathId,
  type StatusKey,
  type Strength,
} from './vocabulary.ts'

/** Counts by status; a status that nothing has is left out. */
export type StatusCounts = Partial<Record<StatusKey, number>>

export interface Summary {
  readonly total: number
  readonly byStatus: StatusCounts
  readonly byPath: Readonly<Record<PathId, StatusCounts>>
  /** Of the parties' own statuses; a country that is only concerned has none and is not counted. */
  readonly byCountry: Readonly<Record<Country, StatusCounts>>
  readonly byFlag: Partial<Record<FlagId, number>>
  readonly byStrength: Partial<Record<Strength, number>>
}

function add<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1
}

export function countStatuses(items: readonly Pick<Item, 'status'>[]): StatusCounts {
  const counts: StatusCounts = {}
  for (const item of items) add(counts, statusKeyOf(item))
  return counts
}

/** A country's own statuses among the items it acts in. */
export function countOwnStatuses(items: readonly Item[], country: Country): StatusCounts {
  const counts: StatusCounts = {}
  for (const { parties } of items)
    for (const party of parties) if (party.country === country) add(counts, statusKeyOf(party))
  return counts
}

export function summaryOf(items: readonly Item[]): Summary {
  const byFlag: Summary['byFlag'] = {}
  const byStrength: Summary['byStrength'] = {}
  for (const item of items) {
    for (const id of new Set(item.flags.map((flag) => flag.id))) add(byFlag, id)
    add(byStrength, item.strength)
  }
  const ofPath = (path: PathId): StatusCounts => countStatuses(items.filter((item) => item.path === path))
  const [first, second, third, fourth] = PATH_IDS
  return {
    total: items.length,
    byStatus: countStatuses(items),
    byPath: { [first]: ofPath(first), [second]: ofPath(second), [third]: ofPath(third), [fourth]: ofPath(fourth) },
    byCountry: recordOfCountries((country) => countOwnStatuses(items, country)),
    byFlag,
    byStrength,
  }
}

function recordOfCountries<T>(of: (country: Country) => T): Record<Country, T> {
  const [cn, jp, kr] = COUNTRIES
  return { [cn]: of(cn), [jp]: of(jp), [kr]: of(kr) }
}

export interface OwnStanding {
  /** Items the country acts in. */
  readonly total: number
  readonly achieved: number
  /** Open and agreed to by somebody, by the country's own status. */
  readonly open: number
  readonly proposals: number
  /** Items that concern the country without its acting; apart from `total`. */
  readonly concerned: number
}

/** Where a country stands among items, by its own statuses. */
export function ownStanding(items: readonly Item[], country: Country): OwnStanding {
  const standing = { total: 0, achieved: 0, open: 0, proposals: 0, concerned: 0 }
  for (const { parties, nature, concerns } of items) {
    if (concerns.includes(country)) standing.concerned += 1
    for (const party of parties) {
      if (party.country !== country) continue
      standing.total += 1
      const { status } = party
      const isStillOpen = isOpen(status, nature)
      if (status === 'proposed') standing.proposals += 1
      else if (isStillOpen) standing.open += 1
      else if (status === 'achieved') standing.achieved += 1
    }
  }
  return standing
}

/** The headline figures. Proposals that nobody has agreed to are counted apart from open items. */
export interface Headline {
  readonly total: number
  /** Open and agreed to by somebody. */
  readonly open: number
  readonly proposals: number
  readonly achieved: number
  readonly overdue: number
  readonly quiet: number
}

export function headlineOf(items: readonly Item[]): Headline {
  const count = (holds: (item: Item) => boolean): number => {
    let found = 0
    for (const item of items) if (holds(item)) found += 1
    return found
  }
  const hasFlag = (id: FlagId) => (item: Item) => item.flags.some((flag) => flag.id === id)
  return {
    total: items.length,
    open: count((item) => item.open && item.status !== 'proposed'),
    proposals: count((item) => item.status === 'proposed'),
    achieved: count((item) => item.status === 'achieved' && !item.open),
    overdue: count(hasFlag('overdue')),
    quiet: count(hasFlag('quiet')),
  }
}
