import type { Actor } from '#src/domain/access/roles.ts'
import type { Database } from '../../store/database.ts'
import { asWriter } from '../../store/only-writer.ts'
import { timestamp } from '../clock.ts'
import { hashSecret, newId, newSecret } from '../secrets.ts'
import type { PersonTable, SessionTable } from './access-tables.ts'
import { storedRole } from './people.ts'

export interface SessionLimits {
  readonly idleMilliseconds: number
  readonly absoluteMilliseconds: number
}

export interface FoundSession {
  readonly actor: Actor
  readonly session: Omit<SessionTable, 'secret_hash'>
}

/** Longer names of browsers tell nobody more. */
const LONGEST_BROWSER = 200

interface Arrival {
  readonly person: PersonTable
  readonly now: number
  readonly limits: SessionLimits
  readonly address: string
  readonly browser: string
  /** The session of the same browser, which the new one takes the place of. */
  readonly former: string | null
}

/** A new session with a new secret, which is returned and kept nowhere. */
export async function openSession({ db }: Database, arrival: Arrival): Promise<{ id: string; secret: string }> {
  const { person, now, limits, address, browser, former } = arrival
  const secret = newSecret()
  const id = newId('session')
  await db
    .deleteFrom('sessions')
    .where((where) => where.or([where('expires_at', '<=', timestamp(now)), where('secret_hash', '=', former ?? '')]))
    .execute()
  await db
    .insertInto('sessions')
    .values({
      id,
      secret_hash: hashSecret(secret),
      person: person.id,
      signed_in_at: timestamp(now),
      last_seen_at: timestamp(now),
      expires_at: timestamp(now + limits.absoluteMilliseconds),
      address,
      browser: browser.slice(0, LONGEST_BROWSER),
    })
    .execute()
  return { id, secret }
}

function openSessions({ db }: Database, now: number, { idleMilliseconds }: SessionLimits) {
  return db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person')
    .select(['sessions.id', 'person', 'signed_in_at', 'last_seen_at', 'expires_at', 'address', 'browser'])
    .select(['people.name', 'people.role'])
    .where('expires_at', '>', timestamp(now))
    .where('last_seen_at', '>', timestamp(now - idleMilliseconds))
    .where('people.role', 'is not', null)
}

type OpenRow = Awaited<ReturnType<ReturnType<typeof openSessions>['execute']>>[number]

function foundSession({ name, role, ...session }: OpenRow): FoundSession {
  return { session, actor: { id: session.person, name, role: storedRole(role ?? '') } }
}

/** Null: unknown, ended, or too old. */
export async function findSession(
  database: Database,
  secret: string,
  now: number,
  limits: SessionLimits,
): Promise<FoundSession | null> {
  const row = await openSessions(database, now, limits).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst()
  return row === undefined ? null : foundSession(row)
}

/** @param person whose; null lists everybody's */
export async function listSessions(
  database: Database,
  person: string | null,
  now: number,
  limits: SessionLimits,
): Promise<FoundSession[]> {
  const all = openSessions(database, now, limits).orderBy('signed_in_at', 'desc').orderBy('sessions.id')
  const rows = await (person === null ? all : all.where('person', '=', person)).execute()
  return rows.map(foundSession)
}

export async function touchSession(database: Database, id: string, now: number): Promise<void> {
  await asWriter(database, ({ db }) =>
    db
      .updateTable('sessions')
      .set({ last_seen_at: timestamp(now) })
      .where('id', '=', id)
      .execute(),
  )
}

/** @param person whose it must be; null ends anybody's. @returns whose it was, or null when there was none */
export async function endSession({ db }: Database, id: string, person: string | null): Promise<string | null> {
  const one = db.deleteFrom('sessions').where('id', '=', id)
  const whose = person === null ? one : one.where('person', '=', person)
  return (await whose.returning('person').executeTakeFirst())?.person ?? null
}
