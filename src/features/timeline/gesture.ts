/** What dragging and pinching make of the window they began with. */
import { daysIn, pan, zoom, type TimeWindow } from '#src/domain/timeline/time-window.ts'
import { placeAt, shareOf } from './geometry.ts'

interface Ground {
  /** The window when the gesture began. */
  readonly window: TimeWindow
  readonly bounds: TimeWindow
  /** Of the picture, in pixels. */
  readonly width: number
}

/** @param moved pixels to the right: earlier days come into sight */
export function dragged({ window, bounds, width }: Ground, moved: number): TimeWindow {
  return pan(window, -shareOf(moved, width) * daysIn(window), bounds)
}

/** Where two fingers are, from the left edge of the picture. */
export type TwoFingers = readonly [number, number]

/** Fingers closer than this give no measure of how far they were moved apart. */
const CLOSEST = 12

/** The day between the fingers stays between them; apart they show fewer days, together more. */
export function pinched(ground: Ground, before: TwoFingers, now: TwoFingers): TimeWindow {
  const apart = ([a, b]: TwoFingers): number => Math.max(CLOSEST, Math.abs(a - b))
  const middle = ([a, b]: TwoFingers): number => (a + b) / 2
  const { window, bounds, width } = ground
  const zoomed = zoom(window, apart(before) / apart(now), placeAt(middle(before), width), bounds)
  return dragged({ ...ground, window: zoomed }, middle(now) - middle(before))
}

/** A notch of most wheels is 100 pixels; this makes it a fifth. */
const WHEEL_RATE = 0.0018

export function wheeled({ window, bounds, width }: Ground, delta: number, at: number): TimeWindow {
  return zoom(window, Math.exp(delta * WHEEL_RATE), placeAt(at, width), bounds)
}
