/** The body of a request as what its route takes. */
import { MOST_DRAFT_CHARACTERS } from '../../editing/change.ts'
import { readBody, type Read } from '../../editing/read-body.ts'
import type * as z from 'zod/mini'
import type { Answer } from '../question.ts'
import type { RequestBody } from './desk-question.ts'
import { refuse, refuseFaults } from './refuse.ts'

/** In UTF-8. Enough for hundreds of changes in four languages. */
export const BODY_BYTES = 1_000_000
/** Enough for every change of the longest draft, which an import can make, whatever its letters. */
export const LONG_BODY_BYTES = 3 * MOST_DRAFT_CHARACTERS + BODY_BYTES

/** Keys that no record has, and that would change what every object is if they were ever copied carelessly. */
const POISONED = /"(?:__proto__|constructor|prototype)"\s*:/
const ESCAPE = /\\u/i

function hasPoisonedKey(text: string): boolean {
  if (POISONED.test(text)) return true
  // An escape can spell such a key in other letters; then only the parsed keys tell.
  if (!ESCAPE.test(text)) return false
  let isPoisoned = false
  JSON.parse(text, (key, value: unknown) => {
    isPoisoned ||= key === '__proto__' || key === 'constructor' || key === 'prototype'
    return value
  })
  return isPoisoned
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return hasPoisonedKey(text) ? null : { value }
  } catch {
    return null
  }
}

export type ReadRequest<T> =
  | { readonly value: T; readonly refusal: null }
  | { readonly value: null; readonly refusal: Answer }

export function bodyOfRequest<S extends z.ZodMiniType>(schema: S, body: RequestBody | null): ReadRequest<z.output<S>> {
  const { contentType = null, text = '' } = body ?? {}
  const refused = (refusal: Answer): ReadRequest<z.output<S>> => ({ value: null, refusal })
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? ''))
    return refused(refuse('not-json'))
  const json = text === null ? null : parsed(text)
  if (json === null) return refused(refuse('bad-json'))
  const read: Read<z.output<S>> = readBody(schema, json.value)
  return read.value === null ? refused(refuseFaults(read.faults)) : { value: read.value, refusal: null }
}
