import { canonicalJson } from '../fingerprint.ts'
import { isRecord } from '../records/checks/raw-record.ts'

/** Paths of what differs between two records. */
export function differing(before: object, after: object): string[] {
  const values = new Map<string, unknown>(Object.entries(before))
  const others = new Map<string, unknown>(Object.entries(after))
  const keys = [...new Set([...values.keys(), ...others.keys()])]
  return keys.flatMap((key) => {
    const [a, b] = [values.get(key), others.get(key)]
    if (canonicalJson(a) === canonicalJson(b)) return []
    if (!isRecord(a) || !isRecord(b)) return [key]
    return differing(a, b).map((part) => `${key}.${part}`)
  })
}
