/**
 * The bottom line as facts, at most three sentences: where things stand, what presses, what moved and comes next. Which of
 * the facts is named is decided here, so that the four languages cannot disagree; each only puts it into words.
 */
import type { Day } from '../calendar-date.ts'
import type { NextDate } from '../next-dates.ts'
import type { Headline } from '../summary.ts'
import type { PathId } from '../vocabulary.ts'
import { ATTENTION_FLAGS, type Attention, type AttentionFlag, type AttentionLine } from './attention.ts'
import type { Changed } from './changed.ts'

export interface Standing extends Headline {
  /** Neither open, proposed nor achieved: given up, declined, or without a record. */
  readonly others: number
}

export interface Pressing {
  /** Flags that hold, with the number of milestones each holds for, in order of display. */
  readonly counts: readonly { readonly flag: AttentionFlag; readonly milestones: number }[]
  /** The first line of the first of them. */
  readonly foremost: { readonly flag: AttentionFlag; readonly line: AttentionLine } | null
}

export interface Movement {
  readonly since: Day
  readonly reports: number
  readonly milestones: number
  readonly forward: number
  readonly back: number
  /** The path with most of the reports, when no other has as many and there is more than one path. */
  readonly busiest: { readonly path: PathId; readonly reports: number } | null
  readonly next: NextDate | null
}

export interface BottomLine {
  readonly standing: Standing
  readonly pressing: Pressing
  readonly movement: Movement
}

function pressingOf(attention: Attention): Pressing {
  const holding = ATTENTION_FLAGS.filter((flag) => attention[flag].length > 0)
  const [first] = holding
  const line = first === undefined ? undefined : attention[first][0]
  return {
    counts: holding.map((flag) => ({ flag, milestones: new Set(attention[flag].map(({ item }) => item.id)).size })),
    foremost: first === undefined || line === undefined ? null : { flag: first, line },
  }
}

function busiestOf({ moved }: Changed): Movement['busiest'] {
  const counts = new Map<PathId, number>()
  for (const { item } of moved) counts.set(item.path, (counts.get(item.path) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (first === undefined || second === undefined || first[1] === second[1]) return null
  return { path: first[0], reports: first[1] }
}

export function bottomLine(
  headline: Headline,
  attention: Attention,
  changed: Changed,
  since: Day,
  next: NextDate | null,
): BottomLine {
  const { total, open, proposals, achieved } = headline
  return {
    standing: { ...headline, others: total - open - proposals - achieved },
    pressing: pressingOf(attention),
    movement: {
      since,
      reports: changed.moved.length,
      milestones: changed.movedMilestones,
      forward: changed.forward,
      back: changed.back,
      busiest: busiestOf(changed),
      next,
    },
  }
}
