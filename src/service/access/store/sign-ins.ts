import type { Database } from '../../store/database.ts'
import { asWriter } from '../../store/only-writer.ts'
import { MINUTE, timestamp } from '../clock.ts'
import { hashSecret, newSecret } from '../secrets.ts'
import type { SignInTable } from './access-tables.ts'

/** Time for a person to find a phone and type a second factor. */
export const SIGN_IN_MILLISECONDS = 15 * MINUTE

export type SignInUnderWay = Pick<SignInTable, 'state' | 'nonce' | 'verifier' | 'return_to'>

/** @returns the secret by which the browser that began will be known */
export async function keepSignIn(database: Database, underWay: SignInUnderWay, now: number): Promise<string> {
  const secret = newSecret()
  const { state, nonce, verifier, return_to } = underWay
  await asWriter(database, async ({ db }) => {
    await db.deleteFrom('sign_ins').where('expires_at', '<=', timestamp(now)).execute()
    const expires_at = timestamp(now + SIGN_IN_MILLISECONDS)
    const secret_hash = hashSecret(secret)
    await db.insertInto('sign_ins').values({ secret_hash, state, nonce, verifier, return_to, expires_at }).execute()
  })
  return secret
}

/** Once: whatever comes of it, the same answer of the provider cannot be used again. */
export async function takeSignIn(database: Database, secret: string, now: number): Promise<SignInUnderWay | null> {
  const taken = await asWriter(database, ({ db }) =>
    db.deleteFrom('sign_ins').where('secret_hash', '=', hashSecret(secret)).returningAll().executeTakeFirst(),
  )
  return taken === undefined || taken.expires_at <= timestamp(now) ? null : taken
}
