/**
 * The window of the address while it is being moved: the picture follows at once, the address when the movement rests.
 * Browsers refuse an address that changes with every step of a finger, and "back" should leave the page, not a step.
 */
import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import { queryString } from '#src/ui/address.ts'
import { FROM_PARAMETER, TO_PARAMETER } from './timeline-address.ts'

/** Longer than between two repeats of a key that is held. */
const REST_MS = 250

interface MovableWindow {
  readonly window: TimeWindow
  /** Null: the usual window, which moves along with the as-of date. */
  readonly show: (window: TimeWindow | null) => void
}

export function useTimeWindow(fromAddress: TimeWindow, usual: TimeWindow): MovableWindow {
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  /** Holds only for the address it began with: a filter or "back" ends it. */
  const [draft, setDraft] = useState<{ readonly search: string; readonly window: TimeWindow } | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  /** The address as it is when the movement rests: a filter pressed meanwhile stays. */
  const latest = useRef({ pathname, search })
  useEffect(() => {
    latest.current = { pathname, search }
  }, [pathname, search])
  useEffect(() => () => clearTimeout(rest.current), [])

  const show = (window: TimeWindow | null): void => {
    setDraft({ search, window: window ?? usual })
    clearTimeout(rest.current)
    rest.current = setTimeout(() => {
      const address = latest.current
      const others = [...new URLSearchParams(address.search)].filter(
        ([name]) => name !== FROM_PARAMETER && name !== TO_PARAMETER,
      )
      const asked: [string, string][] =
        window === null
          ? []
          : [
              [FROM_PARAMETER, window.from],
              [TO_PARAMETER, window.to],
            ]
      navigate(`${address.pathname}${queryString([...others, ...asked])}`, { replace: true })
    }, REST_MS)
  }
  return { window: draft?.search === search ? draft.window : fromAddress, show }
}
