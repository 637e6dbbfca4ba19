/** Which entries of the trail are asked for: one rule for every store. */
import type { Day } from '../calendar-date.ts'
import type { AuditEntry } from './audit.ts'

export interface AuditQuery {
  /** Id of an actor, or `-` for entries without one; null: anybody. */
  readonly actor: string | null
  /** `draft.published`, or `draft` for all that begin so; null: any. */
  readonly action: string | null
  /** `draft/d0…`, `milestone/some-id`: what it was done to, or what it touched; null: any. */
  readonly record: string | null
  /** Days of UTC, both included; null: without end. */
  readonly since: Day | null
  readonly until: Day | null
}

export const EVERY_ENTRY: AuditQuery = { actor: null, action: null, record: null, since: null, until: null }

/** Stands for the service itself, and for whoever was not signed in. */
export const NO_ACTOR = '-'

function isAbout({ object, details }: AuditEntry, record: string): boolean {
  return object === record || Object.values(details).flat().includes(record)
}

export function matchesAudit(entry: AuditEntry, { actor, action, record, since, until }: AuditQuery): boolean {
  const day = entry.at.slice(0, 10)
  return (
    (actor === null || (entry.actor?.id ?? NO_ACTOR) === actor) &&
    (action === null || entry.action === action || entry.action.startsWith(`${action}.`)) &&
    (record === null || isAbout(entry, record)) &&
    (since === null || day >= since) &&
    (until === null || day <= until)
  )
}
