/** What happens around signing in and is written down for those who watch over it. Secrets are never part of it. */
import type { AuditNote } from '#src/domain/editing/audit.ts'
import { appendAudit } from '../store/audit-log.ts'
import type { Database } from '../store/database.ts'
import { asOnlyWriter } from '../store/only-writer.ts'
import { timestamp, type Clock } from './clock.ts'

export type Note = (note: AuditNote) => Promise<void>

/**
 * A change and what is said of it in the trail that the editing desk writes too: one transaction, so that no change takes
 * effect without its entry, and no entry tells of a change that did not.
 */
export type WriteOnRecord = <T>(work: (inside: Database, note: Note) => Promise<T>) => Promise<T>

/** @param heard is told what was kept, once it was */
export function writingOnRecord(
  database: Database,
  clock: Clock,
  heard: (note: AuditNote) => void = () => undefined,
): WriteOnRecord {
  return async (work) => {
    const noted: AuditNote[] = []
    const result = await asOnlyWriter(database, (inside) =>
      work(inside, async (note) => {
        await appendAudit(inside, note, timestamp(clock()))
        noted.push(note)
      }),
    )
    for (const note of noted) heard(note)
    return result
  }
}
