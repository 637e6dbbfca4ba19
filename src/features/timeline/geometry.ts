/** Measures of the picture in pixels: fixed, so that nothing jumps and every mark can be hit. */

/** A mark and what has to be kept free around it; at least the 24 pixels that a target needs. */
export const MARK = 24
export const SLOT = 26
/** Two rows a lane: twice the marks before they have to be gathered into clusters. */
export const ROWS = 2
export const ROW_HEIGHT = 28
export const LANE_HEIGHT = ROWS * ROW_HEIGHT + 4
export const AXIS_HEIGHT = 24
/** So that marks at the edges of the window are whole. */
const EDGE = MARK / 2 + 2

/** Until the room is measured, and where it cannot be. */
export const USUAL_WIDTH = 960
/** The width of A4 between its margins, less a little. */
export const PAPER_WIDTH = 660

/** @param place from 0, the beginning of the window, to 1 */
export function pixelsAt(place: number, width: number): number {
  return EDGE + place * Math.max(0, width - 2 * EDGE)
}

/** The place in the window at a distance from the left edge of the picture; within it. */
export function placeAt(pixels: number, width: number): number {
  const room = width - 2 * EDGE
  return room <= 0 ? 0.5 : Math.min(Math.max((pixels - EDGE) / room, 0), 1)
}

/** How much of the window lies in a distance. */
export function shareOf(pixels: number, width: number): number {
  return pixels / Math.max(1, width - 2 * EDGE)
}
