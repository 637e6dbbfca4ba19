/** What sessions and tokens need of a store: the service brings one over a database, the mocks one in memory. */
import type { AuditNote } from '../../editing/audit.ts'
import type { OpenSession } from './session-schema.ts'
import type { NewToken, Token } from './token-schema.ts'

export type KnownSession = Omit<OpenSession, 'isThis'>

export interface AccessView {
  /** Latest first. @param of whose; null: everybody's */
  sessions(of: string | null): Promise<readonly KnownSession[]>
  /** Latest first. @param of whose; null: everybody's */
  tokens(of: string | null): Promise<readonly Token[]>
}

/** Within one write: a change and its entry in the audit trail are kept together, or neither is. */
export interface AccessWriter extends Pick<AccessView, 'tokens'> {
  /** @param of whose it must be; null: anybody's. @returns whose it was, or null when there was none */
  endSession(id: string, of: string | null): Promise<string | null>
  /** @returns the secret, which is kept nowhere */
  makeToken(owner: string, wanted: NewToken): Promise<{ readonly id: string; readonly secret: string }>
  /** @param of whose it must be; null: anybody's. @returns whose it was, or null when there was none */
  revokeToken(id: string, of: string | null): Promise<string | null>
  note(note: AuditNote): Promise<void>
}

export interface AccessStore extends AccessView {
  write<T>(work: (inside: AccessWriter) => Promise<T>): Promise<T>
}
