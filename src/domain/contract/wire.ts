/** An answer as text with its headers: the last step that the service and the mocks share. */
import { hashOfText, type HashText } from '../fingerprint.ts'
import { isProblem } from './problem.ts'
import type { Answer } from './question.ts'

export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** Hash of the text: the heart of the entity tag. */
  readonly hash: string
}

/** Long enough that two answers never meet, short enough to read in a log. */
const HASH_LENGTH = 32

/** @param hash the service brings a faster one of the same result */
export function wireAnswer(answer: Answer, hash: HashText = hashOfText): WireAnswer {
  const { status, body, allow, headers } = answer
  const text = JSON.stringify(body)
  return {
    status,
    text,
    hash: hash(text).slice(0, HASH_LENGTH),
    headers: {
      'content-type': `application/${isProblem(answer) ? 'problem+json' : 'json'}; charset=utf-8`,
      // Always ask again, for the price of a 304: a copy that is not checked could be of an older revision.
      'cache-control': status >= 400 ? 'no-store' : 'public, no-cache',
      ...(allow === undefined ? {} : { allow: allow.join(', ') }),
      ...headers,
    },
  }
}

/** Whether a client may keep the answer and ask later whether it still holds. */
export function mayBeKept({ status, headers }: Pick<WireAnswer, 'status' | 'headers'>): boolean {
  return status === 200 && headers['cache-control']?.includes('no-store') !== true
}

/** The tag of one representation: the same text is other bytes in another encoding. */
export function entityTag(hash: string, encoding: string | null = null): string {
  return encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`
}

/** The hash that an entity tag was made of. */
export function hashOfTag(tag: string): string {
  const [hash = ''] = tag.replaceAll('"', '').split('-')
  return hash
}

/**
 * Whether the client already holds the text, in whichever encoding: If-None-Match is compared weakly, and all encodings
 * of one text say the same.
 */
export function isHeld(ifNoneMatch: string | undefined, hash: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '')
    return tag === '*' || tag === `"${hash}"` || (tag.startsWith(`"${hash}-`) && tag.endsWith('"'))
  })
}
