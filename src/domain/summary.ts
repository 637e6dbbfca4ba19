/** Counts of a view. Every headline, legend and cell that shows a number takes it from here. */
import type { Item, ItemParty } from './item.ts'
import { statusKeyOf } from './selection/matches-filter.ts'
import { isOpen } from './status/open.ts'
import {
  COUNTRIES,
  PATH_IDS,
  type Country,
  type FlagId,
  type Nature,
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
  const standing = { ...NO_STANDING }
  for (const { parties, nature, concerns } of items) {
    if (concerns.includes(country)) standing.concerned += 1
    for (const party of parties) if (party.country === country) addOwn(standing, party, nature)
  }
  return standing
}

type Counting<T> = { -readonly [K in keyof T]: T[K] }

const NO_STANDING: OwnStanding = { total: 0, achieved: 0, open: 0, proposals: 0, concerned: 0 }

function addOwn(standing: Counting<OwnStanding>, { status }: ItemParty, nature: Nature): void {
  standing.total += 1
  if (status === 'proposed') standing.proposals += 1
  else if (isOpen(status, nature)) standing.open += 1
  else if (status === 'achieved') standing.achieved += 1
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
  const headline = { ...NO_HEADLINE }
  for (const item of items) addToHeadline(headline, item)
  return headline
}

const NO_HEADLINE: Headline = { total: 0, open: 0, proposals: 0, achieved: 0, overdue: 0, quiet: 0 }

function hasFlag({ flags }: Item, id: FlagId): boolean {
  return flags.some((flag) => flag.id === id)
}

function addToHeadline(headline: Counting<Headline>, item: Item): void {
  headline.total += 1
  if (item.status === 'proposed') headline.proposals += 1
  else if (item.open) headline.open += 1
  else if (item.status === 'achieved') headline.achieved += 1
  if (hasFlag(item, 'overdue')) headline.overdue += 1
  if (hasFlag(item, 'quiet')) headline.quiet += 1
}

/** How the items of one path stand. */
export interface PathTally {
  readonly byStatus: StatusCounts
  readonly byCountry: Readonly<Record<Country, StatusCounts>>
  readonly own: Readonly<Record<Country, OwnStanding>>
}

export interface Tally {
  readonly headline: Headline
  readonly paths: Readonly<Record<PathId, PathTally>>
}

interface PathCounting extends PathTally {
  readonly own: Readonly<Record<Country, Counting<OwnStanding>>>
}

function emptyPath(): PathCounting {
  return {
    byStatus: {},
    byCountry: recordOfCountries(() => ({})),
    own: recordOfCountries(() => ({ ...NO_STANDING })),
  }
}

function addToPath({ byStatus, byCountry, own }: PathCounting, item: Item): void {
  add(byStatus, statusKeyOf(item))
  for (const party of item.parties) {
    add(byCountry[party.country], statusKeyOf(party))
    addOwn(own[party.country], party, item.nature)
  }
  for (const country of item.concerns) own[country].concerned += 1
}

const tallies = new WeakMap<readonly Item[], Tally>()

/**
 * The headline, and of every path what countStatuses, countOwnStatuses and ownStanding say, in one look at each item: of a
 * hundred thousand, thirty looks are a second. Remembered with the list, which without a filter is always the same one.
 */
export function tallyOf(items: readonly Item[]): Tally {
  const known = tallies.get(items)
  if (known !== undefined) return known
  const headline = { ...NO_HEADLINE }
  const [first, second, third, fourth] = PATH_IDS
  const paths = { [first]: emptyPath(), [second]: emptyPath(), [third]: emptyPath(), [fourth]: emptyPath() }
  for (const item of items) {
    addToHeadline(headline, item)
    addToPath(paths[item.path], item)
  }
  const tally: Tally = { headline, paths }
  tallies.set(items, tally)
  return tally
}
