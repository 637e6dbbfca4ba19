/** Looks for archived copies, one after the other: there is one archive, and it is asked with courtesy. */
import { setTimeout as sleep } from 'node:timers/promises'
import { findArchived, type Archived } from './find-archived.ts'
import type { Courtesy, Link } from './check-links.ts'

/** So many answers missing one after the other, and the archive is left alone. */
const MOST_FAILURES = 5

export async function findCopies(
  links: readonly Link[],
  { timeoutMilliseconds, pauseMilliseconds }: Courtesy,
  archive?: string,
): Promise<ReadonlyMap<string, Archived>> {
  const copies = new Map<string, Archived>()
  let failures = 0
  for (const { id, address } of links) {
    if (failures >= MOST_FAILURES) {
      copies.set(id, { is: 'unknown', reason: 'the archive did not answer before' })
      continue
    }
    if (copies.size > 0) await sleep(pauseMilliseconds)
    const copy = await findArchived(address, timeoutMilliseconds, archive)
    failures = copy.is === 'unknown' ? failures + 1 : 0
    copies.set(id, copy)
  }
  return copies
}
