/** What of the trail is asked for; the address keeps it. */
import type { AuditEntry } from '#src/domain/editing/audit.ts'

/** In the order of the form. An empty one asks for nothing. */
export const AUDIT_PARTS = ['who', 'action', 'record', 'since', 'until'] as const
export type AuditPart = (typeof AUDIT_PARTS)[number]

/**
 * `who`: id of an actor, or `-` for the service itself. `record`: part of an identifier, of what it was done to or of a
 * record that a draft touches. `since` and `until`: days, both included.
 */
export type AuditChoice = Readonly<Record<AuditPart, string>>

export const SERVICE = '-'

export function whoOf({ actor }: AuditEntry): string {
  return actor?.id ?? SERVICE
}

export function isNarrowed(choice: AuditChoice): boolean {
  return AUDIT_PARTS.some((part) => choice[part] !== '')
}

function isAbout({ object, details }: AuditEntry, record: string): boolean {
  const { touches } = details
  return [object, ...(Array.isArray(touches) ? touches : [])].some((one) => one.includes(record))
}

/** Days of an entry are those of UTC, in which it was written. */
export function matchesAudit(entry: AuditEntry, { who, action, record, since, until }: AuditChoice): boolean {
  const day = entry.at.slice(0, 10)
  return (
    (who === '' || whoOf(entry) === who) &&
    (action === '' || entry.action === action) &&
    (record === '' || isAbout(entry, record)) &&
    (since === '' || day >= since) &&
    (until === '' || day <= until)
  )
}
