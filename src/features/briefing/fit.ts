/** Shortens lists until the front keeps to its pages. What is cut is counted on the paper; nothing is clipped or shrunk. */
import type { BriefingList, ListLimits } from '#src/domain/briefing/options.ts'
import { shortened } from '#src/domain/briefing/shorten.ts'
import { paginate, type HeadHeights, type Measured } from './paginate.ts'

export interface FrontPiece extends Measured {
  /** The list whose entry this is, and its rank there. */
  readonly entry: { readonly list: BriefingList; readonly rank: number } | null
  /** Whether it is the line that says how many entries are not shown. */
  readonly isMore: boolean
}

export interface Front {
  readonly pieces: readonly FrontPiece[]
  readonly heads: HeadHeights
  readonly pageHeight: number
  readonly mostPages: number
}

export function fits({ pieces, heads, pageHeight, mostPages }: Front): boolean {
  return paginate(pieces, heads, pageHeight).length <= mostPages
}

/** Until measured again, the line "and n more" is taken to be this high. */
const MORE_HEIGHT = 22

/** The pieces as they would stand with shorter lists: a table that is cut for the first time gains its last line. */
function cutTo(pieces: readonly FrontPiece[], limits: ListLimits): FrontPiece[] {
  const ended = new Set(pieces.filter(({ isMore }) => isMore).map(({ table }) => table))
  return pieces.flatMap((piece) => {
    const { entry, table } = piece
    if (entry === null || entry.rank < limits[entry.list]) return [piece]
    if (ended.has(table)) return []
    ended.add(table)
    return [{ ...piece, key: `${piece.key}+`, height: MORE_HEIGHT, entry: null, isMore: true }]
  })
}

/**
 * Limits under which the front should fit, or the shortest there are. The caller measures again: a list that is cut wraps
 * its text anew. Null when nothing is left to shorten.
 */
export function limitsToFit(front: Front, limits: ListLimits, lengths: ListLimits): ListLimits | null {
  let next = shortened(limits, lengths)
  while (next !== null && !fits({ ...front, pieces: cutTo(front.pieces, next) })) {
    const shorter = shortened(next, lengths)
    if (shorter === null) return next
    next = shorter
  }
  return next
}
