/**
 * The selection that the page shows. What was pressed is painted first, the answer is worked out in steps between which the
 * browser paints and takes input, and what was there before stays until then: drawing a page takes longer than the frame
 * within which a press should be seen.
 */
import { startTransition, useEffect, useState } from 'react'
import type { Selection } from '#src/domain/selection/selection.ts'

/** Well below what a reader notices, also where a step is slow. */
const SLICE_MILLISECONDS = 12

export interface AskedSelection {
  readonly pathname: string
  readonly selection: Selection
  /** The same for selections that ask the same. */
  readonly key: string
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

/** @param stepsTo what has to be worked out for a selection; keep it the same as long as the records are */
export function useShownSelection(asked: AskedSelection, stepsTo: (selection: Selection) => Iterator<void>): Selection {
  const [shown, setShown] = useState(asked)
  const isHere = shown.pathname === asked.pathname
  const isShown = isHere && shown.key === asked.key
  useEffect(() => {
    if (isShown) return
    const leaving = new AbortController()
    const { signal } = leaving
    const show = async (): Promise<void> => {
      await takeSteps(stepsTo(asked.selection), signal)
      if (!signal.aborted) startTransition(() => setShown(asked))
    }
    void show()
    return () => leaving.abort()
  }, [isShown, asked, stepsTo])
  // Another page has nothing that could stay.
  return isHere ? shown.selection : asked.selection
}
