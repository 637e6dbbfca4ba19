/**
 * Fingerprints: SHA-256 over canonical JSON. The same records give the same fingerprint on any machine, in any language
 * and in any order of keys, so that two printed briefings can be compared by eye.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Keys recur by the hundred thousand; they are written once. */
const writtenKeys = new Map<string, string>()
/** Records have some hundred keys; what comes from elsewhere must not fill the memory. */
const MOST_KEYS = 1000

function writtenKey(key: string): string {
  const known = writtenKeys.get(key)
  if (known !== undefined) return known
  const written = `${JSON.stringify(key)}:`
  if (writtenKeys.size < MOST_KEYS) writtenKeys.set(key, written)
  return written
}

/** An object whose members are canonical already; undefined ones are left out. */
export function canonicalObject(members: Readonly<Record<string, string | undefined>>): string {
  let text = '{'
  // Sorted by code units, as no language is to decide.
  for (const key of Object.keys(members).toSorted()) {
    const written = members[key]
    if (written !== undefined) text += `${text === '{' ? '' : ','}${writtenKey(key)}${written}`
  }
  return `${text}}`
}

/** JSON with the keys of every object in code-unit order, without spaces; a key whose value is undefined is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    let text = '['
    for (const part of value) text += `${text === '[' ? '' : ','}${canonicalJson(part ?? null)}`
    return `${text}]`
  }
  if (!isRecord(value)) return JSON.stringify(value ?? null)
  let text = '{'
  for (const key of Object.keys(value).toSorted()) {
    const part = value[key]
    if (part !== undefined) text += `${text === '{' ? '' : ','}${writtenKey(key)}${canonicalJson(part)}`
  }
  return `${text}}`
}

/** The same text as canonicalJson, for lists of many records in parts: joined, it would take their memory once more. */
export function* canonicalParts(value: object): Generator<string> {
  let before = '{'
  for (const [key, part] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (part === undefined) continue
    if (!Array.isArray(part)) {
      yield `${before}${writtenKey(key)}${canonicalJson(part)}`
    } else {
      yield `${before}${writtenKey(key)}[`
      let separator = ''
      for (const one of part) {
        yield `${separator}${canonicalJson(one ?? null)}`
        separator = ','
      }
      yield ']'
    }
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** Of a text, as lower-case hexadecimal. */
export type HashText = (text: string) => string

/** SHA-256 of a text, as lower-case hexadecimal. */
export const hashOfText: HashText = (text) => bytesToHex(sha256(utf8ToBytes(text)))

export function fingerprintOf(value: unknown): string {
  return hashOfText(canonicalJson(value))
}
