/** Keys of requests that created something, for as long as a client may send one again. */
import type { KeptKey } from '#src/domain/contract/desk/once.ts'
import type { Database } from './database.ts'

export const USUAL_KEY_HOURS = 24
const HOUR_MILLISECONDS = 3_600_000

/** The moment before which what was kept is as good as gone. */
function oldestAt(at: string, hours: number): string {
  return new Date(Date.parse(at) - hours * HOUR_MILLISECONDS).toISOString()
}

export interface KeyQuery extends Pick<KeptKey, 'actor' | 'key'> {
  /** RFC 3339: when it is asked. */
  readonly at: string
}

export async function readKey({ db }: Database, { actor, key, at }: KeyQuery, hours: number): Promise<KeptKey | null> {
  const rows = db
    .selectFrom('request_keys')
    .selectAll()
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('at', '>=', oldestAt(at, hours))
  return (await rows.executeTakeFirst()) ?? null
}

/** Call as the only writer, in the transaction of what it names. Also takes away what is older than is kept. */
export async function keepKey({ db }: Database, kept: KeptKey, hours: number): Promise<void> {
  await db.deleteFrom('request_keys').where('at', '<', oldestAt(kept.at, hours)).execute()
  const { actor, key, digest, draft, at } = kept
  await db.insertInto('request_keys').values({ actor, key, digest, draft, at }).execute()
}
