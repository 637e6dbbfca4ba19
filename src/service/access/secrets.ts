/** Secrets that are handed out once and kept as their hash: whoever reads the database cannot sign in with it. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits: nothing to guess, so a plain hash is enough and no slow one is needed. */
const SECRET_BYTES = 32
const ID_BYTES = 9

/** Lets scanners for leaked secrets, and people, recognise one. */
export const TOKEN_PREFIX = 'fourpaths_'

export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** Names something in addresses and lists; no secret. */
export function newId(kind: 'person' | 'session' | 'token'): string {
  return `${kind}-${randomBytes(ID_BYTES).toString('hex')}`
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** What a page sends back with its writes. It follows from the session's secret, which a page of another site cannot read. */
export function csrfTokenOf(sessionSecret: string): string {
  return createHash('sha256').update(`csrf ${sessionSecret}`).digest('base64url')
}

export function isSameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
