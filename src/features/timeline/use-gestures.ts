/** Dragging, pinching and the wheel with Ctrl on the picture. Everything they do can be done by key and by button too. */
import { useEffect, useEffectEvent, useRef, type PointerEvent, type RefObject } from 'react'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { dragged, pinched, wheeled } from './gesture.ts'

/** A hand that only presses still moves this far, in pixels. */
const STILL = 6

interface Finger {
  /** Where it came down, or was when the number of fingers changed; from the left edge of the window. */
  readonly start: number
  readonly now: number
}

interface GestureTarget {
  readonly window: TimeWindow
  readonly bounds: TimeWindow
  readonly width: number
  readonly onMove: (window: TimeWindow) => void
}

export function useGestures(picture: RefObject<HTMLElement | null>, { window, bounds, width, onMove }: GestureTarget) {
  const fingers = useRef(new Map<number, Finger>())
  const began = useRef(window)
  const left = (): number => picture.current?.querySelector('[data-track]')?.getBoundingClientRect().left ?? 0

  const handleWheel = useEffectEvent((event: WheelEvent): void => {
    if (!event.ctrlKey) return
    event.preventDefault()
    onMove(wheeled({ window, bounds, width }, event.deltaY, event.clientX - left()))
  })
  useEffect(() => {
    const element = picture.current
    if (element === null) return undefined
    /** React listens passively, and then the browser would zoom the page as well. */
    const listen = (event: WheelEvent): void => handleWheel(event)
    element.addEventListener('wheel', listen, { passive: false })
    return () => element.removeEventListener('wheel', listen)
  }, [picture])

  const beginAgain = (): void => {
    began.current = window
    for (const [id, { now }] of fingers.current) fingers.current.set(id, { start: now, now })
  }
  const release = ({ pointerId }: PointerEvent): void => {
    if (fingers.current.delete(pointerId)) beginAgain()
  }
  return {
    onPointerDown: ({ button, pointerId, clientX }: PointerEvent): void => {
      if (button !== 0) return
      fingers.current.set(pointerId, { start: clientX, now: clientX })
      beginAgain()
    },
    onPointerMove: ({ currentTarget, pointerId, clientX }: PointerEvent): void => {
      const finger = fingers.current.get(pointerId)
      if (finger === undefined) return
      const isCaught = currentTarget.hasPointerCapture(pointerId)
      if (!isCaught && Math.abs(clientX - finger.start) < STILL) return
      /** From here on it is a movement, not a press: the mark under the hand gets no click. */
      if (!isCaught) currentTarget.setPointerCapture(pointerId)
      fingers.current.set(pointerId, { ...finger, now: clientX })
      const [one, other] = [...fingers.current.values()]
      if (one === undefined) return
      const ground = { window: began.current, bounds, width }
      if (other === undefined) onMove(dragged(ground, one.now - one.start))
      else onMove(pinched(ground, [one.start - left(), other.start - left()], [one.now - left(), other.now - left()]))
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}
