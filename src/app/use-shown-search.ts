/**
 * The query that the page shows: the address's own. With thousands of milestones the controls that asked for it are painted
 * first, the answer is worked out in steps between which the browser paints and takes input, and what was there before
 * stays until then.
 */
import { startTransition, useEffect, useState } from 'react'

/** Fewer are answered in one step. */
export const MANY_MILESTONES = 2000

/** Well below what a reader notices, also where a step is slow. */
const SLICE_MILLISECONDS = 12

export interface Place {
  readonly pathname: string
  readonly search: string
}

/** To paint, and to take input. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** Until the controls have been painted; a page that nobody sees is not painted, and need not wait. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })
}

async function takeSteps(steps: Iterator<void>, signal: AbortSignal): Promise<void> {
  await painted()
  for (;;) {
    await pause()
    const begun = performance.now()
    while (performance.now() - begun < SLICE_MILLISECONDS) {
      if (signal.aborted || steps.next().done === true) return
    }
  }
}

/** @param stepsTo what has to be worked out for a query; keep it the same as long as the records are */
export function useShownSearch(asked: Place, isLarge: boolean, stepsTo: (search: string) => Iterator<void>): string {
  const { pathname, search } = asked
  const [shown, setShown] = useState(asked)
  const isShown = shown.pathname === pathname && shown.search === search
  useEffect(() => {
    if (!isLarge || isShown) return
    const leaving = new AbortController()
    const { signal } = leaving
    const show = async (): Promise<void> => {
      await takeSteps(stepsTo(search), signal)
      if (!signal.aborted) startTransition(() => setShown({ pathname, search }))
    }
    void show()
    return () => leaving.abort()
  }, [isLarge, isShown, pathname, search, stepsTo])
  // Another page has nothing that could stay.
  return isLarge && shown.pathname === pathname ? shown.search : search
}
