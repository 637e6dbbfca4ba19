import type { AttemptPurses } from '#src/domain/editing/refused-attempts.ts'
import type { Database } from '../store/database.ts'
import type { AccessConfig } from './access-config.ts'
import type { WriteOnRecord } from './audit.ts'
import type { Callers } from './callers.ts'
import type { Clock } from './clock.ts'
import type { SecretCookie } from './session-cookie.ts'
import type { Provider } from './sign-in/provider.ts'

/** What the routes of signing in share. */
export interface AccessTools {
  readonly database: Database
  readonly config: AccessConfig
  readonly clock: Clock
  readonly onRecord: WriteOnRecord
  /** Of refused sign-ins. */
  readonly purses: AttemptPurses
  readonly callers: Callers
  readonly sessionCookie: SecretCookie
  readonly signInCookie: SecretCookie
  readonly provider: Provider | null
  readonly isSignInOffered: boolean
}
