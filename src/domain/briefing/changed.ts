/** What changed since the date of comparison: the world, the record and the method, each apart (rules "Changes"). */
import { changesIn, type Change, type Correction, type Period } from '../changes.ts'
import { isStepBack } from '../flags/party-flags.ts'
import type { Item } from '../item.ts'
import { methodChangesBetween, type MethodChange } from '../method.ts'
import type { Milestone, Report } from '../records/milestone.ts'
import type { Country, Status } from '../vocabulary.ts'
import { viewedStatus } from './viewed-standing.ts'

export interface ChangeLine {
  readonly item: Item
  readonly report: Report
  /** The shown status before and after: the chosen country's own where it acts, else the joint one. */
  readonly before: Status | null
  readonly after: Status | null
  /** The parties the report speaks for, when it does not speak for all. */
  readonly parties: readonly Country[]
  /** How the shown status moved; null where a first report or an unchanged status says nothing about it. */
  readonly direction: 'forward' | 'back' | null
}

export interface CorrectionLine extends ChangeLine {
  /** Id of the corrected report. */
  readonly corrects: string
}

export interface Changed {
  /** Newest first. */
  readonly moved: readonly ChangeLine[]
  readonly corrected: readonly CorrectionLine[]
  readonly method: readonly MethodChange[]
  /** Milestones of `moved`, each once. */
  readonly movedMilestones: number
  readonly forward: number
  readonly back: number
}

function directionOf(before: Status | null, after: Status | null): ChangeLine['direction'] {
  if (before === null || after === null || before === after) return null
  return isStepBack(before, after) ? 'back' : 'forward'
}

export function changedOf(
  items: readonly Item[],
  milestoneOf: (id: string) => Milestone,
  period: Period,
  viewer: Country | null,
): Changed {
  const itemOf = new Map(items.map((item) => [item.id, item]))
  const { moved, corrected } = changesIn(
    items.map(({ id }) => milestoneOf(id)),
    period,
  )
  const lineOf = (change: Change): ChangeLine[] => {
    const item = itemOf.get(change.milestone)
    const report = milestoneOf(change.milestone).reports.find(({ id }) => id === change.report)
    if (item === undefined || report === undefined) return []
    const before = viewedStatus(change.before, viewer)
    const after = viewedStatus(change.after, viewer)
    const parties = change.parties.length < item.countries.length ? change.parties : []
    return [{ item, report, before, after, parties, direction: directionOf(before, after) }]
  }
  const movedLines = moved.flatMap(lineOf)
  const correctedLine = (change: Correction): CorrectionLine[] =>
    lineOf(change).map((line) => ({ ...line, corrects: change.corrects }))
  const milestonesThat = (holds: (line: ChangeLine) => boolean): number =>
    new Set(movedLines.filter(holds).map(({ item }) => item.id)).size
  return {
    moved: movedLines,
    corrected: corrected.flatMap(correctedLine),
    method: methodChangesBetween(period.since, period.until),
    movedMilestones: milestonesThat(() => true),
    forward: movedLines.filter(({ direction }) => direction === 'forward').length,
    back: movedLines.filter(({ direction }) => direction === 'back').length,
  }
}
