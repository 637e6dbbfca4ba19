/** Who may sign in and what is signed in, as Kysely sees it. Secrets are kept as their hash only; times are RFC 3339, UTC. */
import type { Role } from '#src/domain/access/roles.ts'

export interface PersonTable {
  readonly id: string
  /** The provider that vouches for the person; `local` for whoever was made at the command line. */
  readonly issuer: string
  /** The provider's own name for the person, which never changes. */
  readonly subject: string
  readonly name: string
  /** As of the latest sign-in, for every session and token of the person. Null: may do nothing any more. */
  readonly role: Role | null
}

export interface SessionTable {
  readonly id: string
  readonly secret_hash: string
  readonly person: string
  readonly signed_in_at: string
  readonly last_seen_at: string
  readonly expires_at: string
  readonly address: string
  readonly browser: string
}

/** A sign-in under way, while the person is at the provider. Taken once. */
export interface SignInTable {
  readonly secret_hash: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly return_to: string
  readonly expires_at: string
}

export interface TokenTable {
  readonly id: string
  readonly secret_hash: string
  readonly person: string
  readonly name: string
  /** Joined by spaces. */
  readonly permissions: string
  readonly made_at: string
  readonly expires_at: string
  readonly last_used_at: string | null
}

export interface AccessTables {
  readonly people: PersonTable
  readonly sessions: SessionTable
  readonly sign_ins: SignInTable
  readonly tokens: TokenTable
}
