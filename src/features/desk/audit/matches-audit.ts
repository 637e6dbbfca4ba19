import type { AuditEntry } from '#src/domain/editing/audit.ts'

export interface AuditChoice {
  /** Id of an actor, or `-` for the service itself; empty: anybody. */
  readonly who: string
  readonly action: string
  /** Days, both included; empty: any. */
  readonly since: string
  readonly until: string
}

export const SERVICE = '-'

export function whoOf({ actor }: AuditEntry): string {
  return actor?.id ?? SERVICE
}

/** Days of an entry are those of UTC, in which it was written. */
export function matchesAudit(entry: AuditEntry, { who, action, since, until }: AuditChoice): boolean {
  const day = entry.at.slice(0, 10)
  return (
    (who === '' || whoOf(entry) === who) &&
    (action === '' || entry.action === action) &&
    (since === '' || day >= since) &&
    (until === '' || day <= until)
  )
}
