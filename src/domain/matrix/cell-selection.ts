/** The filter that shows the milestones of a cell as a list. */
import type { Selection } from '../selection/selection.ts'
import type { Tracker } from '../tracker.ts'
import { viewOf, type TextMatch } from '../view.ts'
import type { CountryMatch } from '../vocabulary.ts'
import { membersOf, type ActingSet } from './acting-set.ts'
import type { MatrixRow } from './measure-matrix.ts'

export interface CellSelection {
  readonly change: Partial<Selection>
  /** Milestones of the list that do not stand in the cell; only where another country is chosen, which a list cannot ask too. */
  readonly others: number
}

type Change = Pick<Selection, 'country' | 'match'>

/**
 * Finds, for any cell, the change of the selection whose list holds all of the cell's milestones and the fewest others;
 * without a country chosen, none. A present country filter is kept where it does, because it decides whose statuses are shown.
 */
export function cellSelections(tracker: Tracker, selection: Selection, textMatch: TextMatch) {
  const idsByMeasure = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
  const listedBy = (change: Change): ReadonlyMap<string, ReadonlySet<string>> => {
    const key = `${change.country.join('-')} ${change.match}`
    const known = idsByMeasure.get(key)
    if (known !== undefined) return known
    const listed = new Map<string, Set<string>>()
    for (const { id, measure } of viewOf(tracker, { ...selection, ...change }, textMatch).items) {
      const ids = listed.get(measure) ?? new Set()
      listed.set(measure, ids.add(id))
    }
    idsByMeasure.set(key, listed)
    return listed
  }
  return (row: MatrixRow, set: ActingSet): CellSelection => {
    const cell = row.cells.get(set)
    const wanted = cell?.is === 'filled' ? cell.entries.map(({ item }) => item.id) : []
    const measure = [row.measure.id]
    let best: CellSelection = { change: { measure }, others: Number.POSITIVE_INFINITY }
    for (const change of candidates(selection, set)) {
      const listed = listedBy(change).get(row.measure.id) ?? new Set()
      const others = listed.size - wanted.length
      if (others < best.others && wanted.every((id) => listed.has(id))) {
        best = { change: { ...change, measure }, others }
      }
    }
    return best
  }
}

/** The present filter goes first when it names countries, last when it names none. */
function candidates({ country, match }: Selection, set: ActingSet): Change[] {
  const present: Change = { country, match }
  const matches: readonly CountryMatch[] = ['exact', 'acting', 'only', 'all', 'any']
  const ofSet = matches.map((one): Change => ({ country: membersOf(set), match: one }))
  return country.length > 0 ? [present, ...ofSet] : [...ofSet, present]
}
