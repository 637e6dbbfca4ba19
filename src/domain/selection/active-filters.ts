/** The parts of a selection that narrow it, each with the change that takes it back alone. */
import { EVERYTHING, LIST_KEYS, type ListKey, type Selection } from './selection.ts'

export type SelectionChange = Partial<Selection>
export type NarrowingKey = ListKey | 'match' | 'q' | 'changed'

/** One value in use: a value of a list, the words searched for, or that only changes are wanted. */
export interface ActiveFilter {
  readonly key: NarrowingKey
  readonly value: string
  /** Takes back this value alone. */
  readonly removal: SelectionChange
}

/** Everything that narrows put back to rest. Dates are not filters and stay. */
export const CLEARED: SelectionChange = {
  country: EVERYTHING.country,
  match: EVERYTHING.match,
  path: EVERYTHING.path,
  measure: EVERYTHING.measure,
  status: EVERYTHING.status,
  flag: EVERYTHING.flag,
  kind: EVERYTHING.kind,
  sector: EVERYTHING.sector,
  strength: EVERYTHING.strength,
  body: EVERYTHING.body,
  q: EVERYTHING.q,
  changed: EVERYTHING.changed,
}

/** Whether the match hides anything: "any" never does, nor "all" of one country, nor whichever match without one. */
export function hasNarrowingMatch({ country, match }: Pick<Selection, 'country' | 'match'>): boolean {
  if (match === 'any') return false
  return country.length > (match === 'all' ? 1 : 0)
}

/** A match is said of chosen countries, so it goes with the last of them. */
export function withCountries(country: Selection['country']): SelectionChange {
  return country.length === 0 ? { country, match: EVERYTHING.match } : { country }
}

function withoutValue(selection: Selection, key: ListKey, value: string): SelectionChange {
  const rest = <T extends string>(list: readonly T[]): T[] => list.filter((one) => one !== value)
  switch (key) {
    case 'country':
      return withCountries(rest(selection.country))
    case 'path':
      return { path: rest(selection.path) }
    case 'measure':
      return { measure: rest(selection.measure) }
    case 'status':
      return { status: rest(selection.status) }
    case 'flag':
      return { flag: rest(selection.flag) }
    case 'kind':
      return { kind: rest(selection.kind) }
    case 'sector':
      return { sector: rest(selection.sector) }
    case 'strength':
      return { strength: rest(selection.strength) }
    case 'body':
      return { body: rest(selection.body) }
  }
}

/** Everything in use, in the order of the keys; the match of several countries follows them. */
export function activeFilters(selection: Selection): ActiveFilter[] {
  const active: ActiveFilter[] = []
  for (const key of LIST_KEYS) {
    for (const value of selection[key]) active.push({ key, value, removal: withoutValue(selection, key, value) })
    if (key === 'country' && hasNarrowingMatch(selection)) {
      active.push({ key: 'match', value: selection.match, removal: { match: EVERYTHING.match } })
    }
  }
  if (selection.q !== '') active.push({ key: 'q', value: selection.q, removal: { q: EVERYTHING.q } })
  if (selection.changed) active.push({ key: 'changed', value: 'yes', removal: { changed: false } })
  return active
}
