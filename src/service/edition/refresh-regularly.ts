import { setTimeout as sleep } from 'node:timers/promises'
import type { ServedEdition } from './served-edition.ts'

/** How soon a publication by another process is noticed: the newest number is one cheap query. */
const EVERY_MILLISECONDS = 500

/** Looks for new revisions until the signal ends it; never keeps the process alive, never overlaps itself. */
export async function refreshRegularly(served: ServedEdition, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(EVERY_MILLISECONDS, undefined, { signal, ref: false }).catch(() => undefined)
    if (!signal.aborted) await served.refresh()
  }
}
