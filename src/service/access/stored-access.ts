/** Sessions and tokens over the database, as the contract asks for them. */
import type { AccessStore, KnownSession } from '#src/domain/contract/access/access-store.ts'
import { withStoreFailures } from '../store/store-failure.ts'
import type { AccessTools } from './access-tools.ts'
import { endSession, listSessions, type FoundSession } from './store/sessions.ts'
import { listTokens, makeToken, revokeToken } from './store/tokens.ts'

function known({ actor, session }: FoundSession): KnownSession {
  return {
    id: session.id,
    person: actor,
    signedInAt: session.signed_in_at,
    lastSeenAt: session.last_seen_at,
    expiresAt: session.expires_at,
    address: session.address,
    browser: session.browser,
  }
}

export function storedAccess({
  database,
  clock,
  config,
  onRecord,
}: Pick<AccessTools, 'database' | 'clock' | 'config' | 'onRecord'>): AccessStore {
  return {
    sessions: (of) =>
      withStoreFailures(async () => (await listSessions(database, of, clock(), config.session)).map(known)),
    tokens: (of) => withStoreFailures(() => listTokens(database, of, clock())),
    write: (work) =>
      withStoreFailures(() =>
        onRecord((inside, note) =>
          work({
            endSession: (id, of) => endSession(inside, id, of),
            makeToken: (owner, wanted) => makeToken(inside, owner, wanted, clock()),
            revokeToken: (id, of) => revokeToken(inside, id, of),
            tokens: (of) => listTokens(inside, of, clock()),
            note,
          }),
        ),
      ),
  }
}
