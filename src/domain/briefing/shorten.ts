/** Which list gives up an entry when a page would overflow: by weight, never by chance, so that a reload prints the same. */
import type { Briefing } from './briefing.ts'
import { BRIEFING_LISTS, type BriefingList, type ListLimits } from './options.ts'

/**
 * What a list is worth beside the others: it keeps about so many entries for each one that a list of weight 1 keeps. Source:
 * what a minister asks first (what moved, what is due, what is late), and what the counts above a list already say.
 */
const WEIGHTS: ListLimits = {
  moved: 6,
  next: 5,
  overdue: 5,
  expired: 4,
  'went-backwards': 4,
  events: 4,
  corrected: 2,
  lapsed: 2,
  quiet: 2,
}

/** How many entries each list has, before any is cut short. */
export function listLengths({ changed, next, attention, events }: Briefing): ListLimits {
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
  }
}

/** The number of entries that are really shown. */
function shown(limits: ListLimits, lengths: ListLimits, list: BriefingList): number {
  return Math.min(limits[list], lengths[list])
}

/**
 * The limits with one entry fewer: of the list that shows most for its weight, of equals the last in the order of the
 * paper. Null when nothing is left to give.
 */
export function shortened(limits: ListLimits, lengths: ListLimits): ListLimits | null {
  const share = (list: BriefingList): number => shown(limits, lengths, list) / WEIGHTS[list]
  const [list] = BRIEFING_LISTS.toReversed()
    .filter((one) => shown(limits, lengths, one) > 0)
    .toSorted((a, b) => share(b) - share(a))
  return list === undefined ? null : { ...limits, [list]: shown(limits, lengths, list) - 1 }
}
