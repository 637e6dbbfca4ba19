/** A request about who asks, without the wire. */
import type { Caller } from '../../access/caller.ts'
import type { Question } from '../question.ts'
import type { AccessOperation } from './access-operations.ts'
import type { AccessStore } from './access-store.ts'
import type { ReadAccess } from './session-schema.ts'

/** Who asks, and by what: the id is that of the session or of the token. */
export interface Asker {
  readonly by: 'session' | 'token'
  readonly id: string
  readonly caller: Caller
}

export interface AccessQuestion extends Question {
  /** Null: nobody is signed in. */
  readonly asker: Asker | null
  /** What a page of this session sends back with its writes; null without one. */
  readonly csrfToken: string | null
  /** Of the client, for the audit trail. */
  readonly address: string | null
}

export interface AccessSurroundings {
  readonly store: AccessStore
  readonly isSignInOffered: boolean
  readonly readAccess: ReadAccess
}

/** A request that may be answered. */
export interface AdmittedAccess {
  readonly operation: AccessOperation
  readonly id: string
  readonly question: AccessQuestion
}
