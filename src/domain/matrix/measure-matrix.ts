/** The measures by who acts: what stands in each cell, and what an empty cell can honestly say. */
import type { Day } from '../calendar-date.ts'
import { PRESSING_FLAGS, type PressingFlag } from '../flags/pressing-flags.ts'
import type { Flag } from '../flags/flag.ts'
import type { Item } from '../item.ts'
import type { Measure, Path } from '../records/framework.ts'
import type { Milestone } from '../records/milestone.ts'
import type { Snapshot } from '../snapshot.ts'
import { orderedCounts, type StatusCount } from '../status-order.ts'
import { countStatuses } from '../summary.ts'
import type { View } from '../view.ts'
import type { Country, Status } from '../vocabulary.ts'
import { ACTING_SETS, membersOf, standsIn, type ActingSet, type CellReading } from './acting-set.ts'

/** A milestone as its cell shows it. */
export interface CellEntry {
  readonly item: Item
  readonly status: Status | null
  readonly flags: readonly Flag[]
}

export interface PressingCount {
  readonly id: PressingFlag
  /** Milestones with the flag, not flags. */
  readonly count: number
}

export type MatrixCell =
  | {
      readonly is: 'filled'
      readonly entries: readonly CellEntry[]
      readonly counts: readonly StatusCount[]
      readonly pressing: readonly PressingCount[]
    }
  /** Milestones are recorded, but the selection asks for none of them. */
  | { readonly is: 'hidden'; readonly count: number }
  /** None is recorded; the day up to which public evidence was searched. */
  | { readonly is: 'empty'; readonly searchedUntil: Day }

export interface MatrixRow {
  readonly measure: Measure
  readonly searchedUntil: Day
  readonly cells: ReadonlyMap<ActingSet, MatrixCell>
}

export interface MatrixGroup {
  readonly path: Path
  readonly rows: readonly MatrixRow[]
}

export interface MeasureMatrix {
  readonly reading: CellReading
  /** Paths and measures in the paper's order; those that the selection leaves out by name are not there. */
  readonly groups: readonly MatrixGroup[]
  /** Milestones a column holds over all rows. */
  readonly totals: ReadonlyMap<ActingSet, number>
}

/**
 * Whose status a cell shows. The item's own shown one, except that read as `acting` a column of one country shows that
 * country's, because there the others stand in the same milestone. A chosen country's statuses go before both.
 */
function cellEntry(item: Item, set: ActingSet, reading: CellReading, viewer: Country | null): CellEntry {
  const [only, ...others] = membersOf(set)
  const own = item.parties.find(({ country }) => country === only)
  if (reading === 'exact' || viewer !== null || others.length > 0 || own === undefined) {
    return { item, status: item.status, flags: item.flags }
  }
  const flags = item.flags.filter(({ party }) => party === undefined || party === own.country)
  return { item, status: own.status, flags }
}

function pressingCounts(entries: readonly CellEntry[]): PressingCount[] {
  return PRESSING_FLAGS.flatMap((id) => {
    const count = entries.filter(({ flags }) => flags.some((flag) => flag.id === id)).length
    return count === 0 ? [] : [{ id, count }]
  })
}

/**
 * The last day up to which evidence on a measure was searched, seen from the as-of date: that of its milestones, the
 * latest of several; without a milestone the evidence date. Never later than the as-of date.
 */
export function searchedUntil(
  milestones: readonly Pick<Milestone, 'evidenceUntil'>[],
  evidenceDate: Day,
  asOf: Day,
): Day {
  let latest: Day | null = null
  for (const { evidenceUntil } of milestones) if (latest === null || latest < evidenceUntil) latest = evidenceUntil
  const searched = latest ?? evidenceDate
  return searched < asOf ? searched : asOf
}

function isAsked(measure: Measure, { path, measure: measures }: View['selection']): boolean {
  return (path.length === 0 || path.includes(measure.path)) && (measures.length === 0 || measures.includes(measure.id))
}

/** What belongs to one measure: all that is recorded, and what of it the view shows. */
interface OfMeasure {
  readonly recorded: readonly Milestone[]
  readonly items: readonly Item[]
}

function matrixRow(
  measure: Measure,
  { recorded, items }: OfMeasure,
  evidenceDate: Day,
  view: View,
  reading: CellReading,
): MatrixRow {
  const searched = searchedUntil(recorded, evidenceDate, view.clock.asOf)
  const cellOf = (set: ActingSet): MatrixCell => {
    const entries = items
      .filter(({ countries }) => standsIn(set, countries, reading))
      .map((item) => cellEntry(item, set, reading, view.viewer))
    if (entries.length > 0) {
      return { is: 'filled', entries, counts: orderedCounts(countStatuses(entries)), pressing: pressingCounts(entries) }
    }
    const count = recorded.filter(({ countries }) => standsIn(set, countries, reading)).length
    return count > 0 ? { is: 'hidden', count } : { is: 'empty', searchedUntil: searched }
  }
  return { measure, searchedUntil: searched, cells: new Map(ACTING_SETS.map((set) => [set, cellOf(set)])) }
}

export function measureMatrix(snapshot: Snapshot, view: View, reading: CellReading): MeasureMatrix {
  const recorded = Map.groupBy(snapshot.milestones, ({ measure }) => measure)
  const items = Map.groupBy(view.items, ({ measure }) => measure)
  const ofMeasure = ({ id }: Measure): OfMeasure => ({ recorded: recorded.get(id) ?? [], items: items.get(id) ?? [] })
  const groups = snapshot.framework.paths
    .toSorted((a, b) => a.number - b.number)
    .map((path) => ({
      path,
      rows: snapshot.framework.measures
        .filter((measure) => measure.path === path.id && isAsked(measure, view.selection))
        .toSorted((a, b) => a.order - b.order)
        .map((measure) => matrixRow(measure, ofMeasure(measure), snapshot.evidenceDate, view, reading)),
    }))
    .filter(({ rows }) => rows.length > 0)
  const totalOf = (set: ActingSet): number =>
    view.items.filter(({ countries }) => standsIn(set, countries, reading)).length
  return { reading, groups, totals: new Map(ACTING_SETS.map((set) => [set, totalOf(set)])) }
}
