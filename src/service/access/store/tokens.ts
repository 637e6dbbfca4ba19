import { PERMISSIONS, type Actor, type Permission } from '#src/domain/access/roles.ts'
import type { NewToken, Token } from '#src/domain/contract/access/token-schema.ts'
import type { Database } from '../../store/database.ts'
import { asWriter } from '../../store/only-writer.ts'
import { DAY, timestamp } from '../clock.ts'
import { hashSecret, newId, newSecret, TOKEN_PREFIX } from '../secrets.ts'
import { storedRole } from './people.ts'

export interface FoundToken {
  readonly id: string
  readonly owner: Actor
  readonly scope: readonly Permission[]
  readonly lastUsedAt: string | null
}

function scopeOf(permissions: string): Permission[] {
  const stored = permissions.split(' ')
  return PERMISSIONS.filter((one) => stored.includes(one))
}

/** @returns the secret, which is kept nowhere */
export async function makeToken(
  { db }: Database,
  person: string,
  { name, permissions, days }: NewToken,
  now: number,
): Promise<{ id: string; secret: string }> {
  const secret = `${TOKEN_PREFIX}${newSecret()}`
  const id = newId('token')
  await db
    .insertInto('tokens')
    .values({
      id,
      secret_hash: hashSecret(secret),
      person,
      name,
      permissions: PERMISSIONS.filter((one) => permissions.includes(one)).join(' '),
      made_at: timestamp(now),
      expires_at: timestamp(now + days * DAY),
      last_used_at: null,
    })
    .execute()
  return { id, secret }
}

function tokensWithOwners({ db }: Database, now: number) {
  return db
    .selectFrom('tokens')
    .innerJoin('people', 'people.id', 'tokens.person')
    .select(['tokens.id', 'tokens.name', 'permissions', 'made_at', 'expires_at', 'last_used_at', 'person'])
    .select(['people.name as owner_name', 'people.role'])
    .where('expires_at', '>', timestamp(now))
}

/** Null: unknown, revoked, expired, or of somebody who may do nothing any more. */
export async function findToken(database: Database, secret: string, now: number): Promise<FoundToken | null> {
  const row = await tokensWithOwners(database, now).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst()
  if (row === undefined || row.role === null) return null
  return {
    id: row.id,
    owner: { id: row.person, name: row.owner_name, role: storedRole(row.role) },
    scope: scopeOf(row.permissions),
    lastUsedAt: row.last_used_at,
  }
}

/** @param person whose; null lists everybody's */
export async function listTokens(database: Database, person: string | null, now: number): Promise<Token[]> {
  const all = tokensWithOwners(database, now).orderBy('made_at', 'desc').orderBy('tokens.id')
  const rows = await (person === null ? all : all.where('person', '=', person)).execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    owner: { id: row.person, name: row.owner_name, role: row.role === null ? null : storedRole(row.role) },
    permissions: scopeOf(row.permissions),
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  }))
}

export async function touchToken(database: Database, id: string, now: number): Promise<void> {
  await asWriter(database, ({ db }) =>
    db
      .updateTable('tokens')
      .set({ last_used_at: timestamp(now) })
      .where('id', '=', id)
      .execute(),
  )
}

/** @param person whose it must be; null revokes anybody's. @returns whose it was, or null when there was none */
export async function revokeToken({ db }: Database, id: string, person: string | null): Promise<string | null> {
  const one = db.deleteFrom('tokens').where('id', '=', id)
  const whose = person === null ? one : one.where('person', '=', person)
  return (await whose.returning('person').executeTakeFirst())?.person ?? null
}
