import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { daysBetween } from '#src/domain/date-arithmetic.ts'
import { daysIn } from '#src/domain/timeline/time-window.ts'
import { dragged, pinched, wheeled } from './gesture.ts'
import { moveOfKey, movedBy, WINDOW_MOVES } from './key-move.ts'

const WINDOW = { from: buildDay('2022-01-01'), to: buildDay('2022-12-31') }
const BOUNDS = { from: buildDay('2018-01-01'), to: buildDay('2026-06-30') }
/** 1000 pixels between the edges. */
const GROUND = { window: WINDOW, bounds: BOUNDS, width: 1028 }
const moved = (window: typeof WINDOW): [number, number] => [daysBetween(WINDOW.from, window.from), daysIn(window)]

describe('gestures on the picture', () => {
  it.each([
    ['dragging to the right brings earlier days', dragged(GROUND, 200), [-73, 365]],
    ['dragging to the left brings later days', dragged(GROUND, -200), [73, 365]],
    ['fingers moved apart show fewer days about their middle', pinched(GROUND, [414, 614], [314, 714]), [91, 183]],
    ['fingers moved together show more days', pinched(GROUND, [314, 714], [414, 614]), [-182, 730]],
    ['two fingers moved alike only drag', pinched(GROUND, [414, 614], [614, 814]), [-73, 365]],
    ['the wheel towards the reader shows more days', wheeled(GROUND, 100, 514), [-36, 437]],
    ['the wheel away from the reader shows fewer', wheeled(GROUND, -100, 514), [30, 305]],
    ['the wheel keeps the day under the pointer', wheeled(GROUND, -100, 14), [0, 305]],
  ])('%s', (_, window, expected) => {
    expect(moved(window)).toEqual(expected)
  })
})

describe('moves by key and button', () => {
  it.each([
    ['ArrowLeft', 'earlier', [-91, 365]],
    ['ArrowRight', 'later', [91, 365]],
    ['+', 'closer', [73, 219]],
    ['=', 'closer', [73, 219]],
    ['-', 'wider', [-121, 608]],
    ['Home', 'first', [-1461, 365]],
    ['End', 'last', [1277, 365]],
  ] as const)('%s goes %s', (key, move, expected) => {
    expect(moveOfKey(key)).toBe(move)
    expect(moved(movedBy(move, WINDOW, BOUNDS))).toEqual(expected)
  })

  it('leaves every other key alone', () => {
    expect(['a', 'Enter', ' ', 'Tab', 'ArrowUp', 'PageDown'].map(moveOfKey)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('does nothing at the bounds', () => {
    for (const move of WINDOW_MOVES.filter((one) => one !== 'closer'))
      expect(movedBy(move, BOUNDS, BOUNDS)).toEqual(BOUNDS)
  })
})
