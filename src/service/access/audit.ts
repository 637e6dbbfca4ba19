/** What happens around signing in and is written down for those who watch over it. Secrets are never part of it. */
import type { AuditNote } from '#src/domain/editing/audit.ts'
import { appendAudit } from '../store/audit-log.ts'
import { asOnlyWriter, type Database } from '../store/database.ts'

export type AccessAction =
  | 'sign-in.accepted'
  | 'sign-in.refused'
  | 'sign-in.ended'
  | 'session.ended'
  | 'token.created'
  | 'token.revoked'

export interface AccessNote extends AuditNote {
  readonly action: AccessAction
}

/** A failure to write it down fails the request: what cannot go on record is not reported as done. */
export type RecordAudit = (note: AccessNote, at: string) => Promise<void>

/** Into the trail that the editing desk writes too. */
export function recordInto(database: Database): RecordAudit {
  return async (note, at) => {
    await asOnlyWriter(database, (inside) => appendAudit(inside, note, at))
  }
}
