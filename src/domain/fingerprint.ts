/**
 * Fingerprints: SHA-256 over canonical JSON. The same records give the same fingerprint on any machine, in any language
 * and in any order of keys, so that two printed briefings can be compared by eye.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inCodeUnitOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** JSON with the keys of every object in code-unit order, without spaces; a key whose value is undefined is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(inCodeUnitOrder)
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 of a text, as lower-case hexadecimal. */
export function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

export function fingerprintOf(value: unknown): string {
  return hashOfText(canonicalJson(value))
}
