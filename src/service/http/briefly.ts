import { setTimeout as sleep } from 'node:timers/promises'

/** A store that is not busy has long written by then, also on a machine that is. */
const BRIEF_MILLISECONDS = 1000

/**
 * Waits a moment for a write on which the answer does not depend, so that whoever looks next usually sees it, and no longer:
 * the answer does not stand in a queue behind writers. What comes of the write is for whoever began it to see to.
 */
export async function briefly(write: Promise<void>): Promise<void> {
  const waiting = new AbortController()
  await Promise.race([write, sleep(BRIEF_MILLISECONDS, undefined, { signal: waiting.signal }).catch(() => undefined)])
  waiting.abort()
}
