/**
 * Idempotency-Key: a name that whoever creates something gives to the request, so that one that is sent again because its
 * answer was lost does not create it twice (draft-ietf-httpapi-idempotency-key-header). Kept for a day unless configured.
 */
import { canonicalJson, hashOfText } from '../../fingerprint.ts'

/** As the draft of the standard has it, in quotation marks; without them as well, since most clients leave them out. */
const KEY = /^(?:"([\w-]{1,64})"|([\w-]{1,64}))$/

export interface Once {
  readonly key: string
  /** Of what was asked: the same key with something else is a mistake, never a repetition. */
  readonly digest: string
}

export interface KeptKey extends Once {
  /** Id of the actor: keys of different people never meet. */
  readonly actor: string
  /** The draft that was created. */
  readonly draft: string
  readonly at: string
}

/** Null where there is none; undefined where it is not written as it should be. */
export function keyIn(header: string | null): string | null | undefined {
  if (header === null) return null
  const [, quoted, bare] = KEY.exec(header.trim()) ?? []
  return quoted ?? bare
}

/**
 * None without a key. What the author had before him is not part of it: a repetition may be made on a later look.
 */
export function onceOf(key: string | null, asked: readonly unknown[]): Once[] {
  return key === null ? [] : [{ key, digest: hashOfText(canonicalJson(asked)) }]
}
