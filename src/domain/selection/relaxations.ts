/** What to take back when nothing matches. */
import type { Tracker } from '../tracker.ts'
import { ANY_TEXT, viewOf, type TextMatch } from '../view.ts'
import { hasNarrowingMatch, withCountries, type NarrowingKey, type SelectionChange } from './active-filters.ts'
import { LIST_KEYS, type Selection } from './selection.ts'

export interface Relaxation {
  /** The part taken back, whole: a list of two statuses with one of them gone would show less, not more. */
  readonly key: NarrowingKey
  readonly removal: SelectionChange
  /** Milestones shown without it. */
  readonly count: number
}

function removalOf(key: NarrowingKey): SelectionChange {
  switch (key) {
    case 'country':
      return withCountries([])
    case 'match':
      return { match: 'any' }
    case 'q':
      return { q: '' }
    case 'changed':
      return { changed: false }
    case 'path':
    case 'measure':
    case 'status':
    case 'flag':
    case 'kind':
    case 'sector':
    case 'strength':
    case 'body':
      return { [key]: [] }
  }
}

function narrowingKeys(selection: Selection): NarrowingKey[] {
  const keys: NarrowingKey[] = LIST_KEYS.filter((key) => selection[key].length > 0)
  if (hasNarrowingMatch(selection)) keys.splice(1, 0, 'match')
  if (selection.q !== '') keys.push('q')
  if (selection.changed) keys.push('changed')
  return keys
}

/** One entry for each part that narrows, with what would show without just that part; the most helpful first. */
export function relaxations(tracker: Tracker, selection: Selection, textMatch: TextMatch): Relaxation[] {
  const each = narrowingKeys(selection).map((key) => {
    const removal = removalOf(key)
    const view = viewOf(tracker, { ...selection, ...removal }, key === 'q' ? ANY_TEXT : textMatch)
    return { key, removal, count: view.items.length }
  })
  return each.toSorted((a, b) => b.count - a.count)
}
