/** What the keys do to the window. */
import { atEdge, daysIn, pan, zoom, type TimeWindow } from '#src/domain/timeline/time-window.ts'

/** Enough of the picture stays in sight to see where it went. */
const PAN_SHARE = 0.25
const ZOOM_FACTOR = 0.6
const CENTRE = 0.5

export const WINDOW_MOVES = ['earlier', 'later', 'closer', 'wider', 'first', 'last'] as const
export type WindowMove = (typeof WINDOW_MOVES)[number]

export function movedBy(move: WindowMove, window: TimeWindow, bounds: TimeWindow): TimeWindow {
  switch (move) {
    case 'earlier':
      return pan(window, -daysIn(window) * PAN_SHARE, bounds)
    case 'later':
      return pan(window, daysIn(window) * PAN_SHARE, bounds)
    case 'closer':
      return zoom(window, ZOOM_FACTOR, CENTRE, bounds)
    case 'wider':
      return zoom(window, 1 / ZOOM_FACTOR, CENTRE, bounds)
    case 'first':
    case 'last':
      return atEdge(window, move, bounds)
  }
}

const MOVE_OF_KEY: ReadonlyMap<string, WindowMove> = new Map([
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
  ['+', 'closer'],
  /** The same key without Shift. */
  ['=', 'closer'],
  ['-', 'wider'],
  ['Home', 'first'],
  ['End', 'last'],
])

export function moveOfKey(key: string): WindowMove | null {
  return MOVE_OF_KEY.get(key) ?? null
}
