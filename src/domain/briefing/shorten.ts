/** Which list gives up an entry when a page would overflow: by weight, never by chance, so that a reload prints the same. */
import type { Briefing } from './briefing.ts'
import type { BriefingList, ListLimits } from './options.ts'

/** Least missed first. What is overdue or ahead is kept longest; a long list of old silence goes first. */
const GIVES_WAY: readonly BriefingList[] = [
  'empty-measures',
  'thin',
  'no-record',
  'quiet',
  'events',
  'lapsed',
  'corrected',
  'moved',
  'went-backwards',
  'next',
  'expired',
  'overdue',
]

/** Every list keeps this many before any goes lower; then all go to the next floor. */
const FLOORS = [4, 3, 2, 1, 0] as const

/** How many entries each list has, before any is cut short. */
export function listLengths({ changed, next, attention, events, unknowns }: Briefing): ListLimits {
  return {
    moved: changed.moved.length,
    corrected: changed.corrected.length,
    next: next.dates.length,
    overdue: attention.overdue.length,
    expired: attention.expired.length,
    'went-backwards': attention['went-backwards'].length,
    lapsed: attention.lapsed.length,
    quiet: attention.quiet.length,
    events: events.length,
    thin: unknowns.thin.length,
    'no-record': unknowns.noRecord.length,
    'empty-measures': unknowns.emptyMeasures.length,
  }
}

/** The number of entries that are really shown. */
function shown(limits: ListLimits, lengths: ListLimits, list: BriefingList): number {
  return Math.min(limits[list], lengths[list])
}

/**
 * The limits with one entry fewer: of the longest list above the present floor, of equals the one that is missed least.
 * Null when nothing is left to give.
 */
export function shortened(limits: ListLimits, lengths: ListLimits): ListLimits | null {
  for (const floor of FLOORS) {
    const longest = GIVES_WAY.filter((list) => shown(limits, lengths, list) > floor).toSorted(
      (a, b) => shown(limits, lengths, b) - shown(limits, lengths, a),
    )
    const [list] = longest
    if (list !== undefined) return { ...limits, [list]: shown(limits, lengths, list) - 1 }
  }
  return null
}
