/**
 * The chart library takes the right arrow for "back" when bars lie on their side, and knows no up and down. Keys are turned
 * before they reach it, so that right and down go on, left and up go back.
 */
import type { KeyboardEvent } from 'react'

const BACK = 'ArrowRight'
const ON = 'ArrowLeft'
const TURNED: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', ON],
  ['ArrowDown', ON],
  ['ArrowLeft', BACK],
  ['ArrowUp', BACK],
])

/** Keys that were turned already. */
const turnedEvents = new WeakSet<Event>()

/** For the capture phase of an element around the drawing. */
export function handleBarKeys(event: KeyboardEvent<HTMLElement>): void {
  const key = TURNED.get(event.key)
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
  if (key === undefined || hasModifier || turnedEvents.has(event.nativeEvent)) return
  event.preventDefault()
  event.stopPropagation()
  const turned = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  turnedEvents.add(turned)
  event.target.dispatchEvent(turned)
}
