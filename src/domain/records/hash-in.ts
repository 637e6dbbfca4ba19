/** Hashes as they are looked up, apart from how they are made, which a browser has no use for on its first screen. */

/** By the record's id. */
export type RecordHashes = ReadonlyMap<string, string>

/** @throws RangeError of a record that was not hashed */
export function hashIn(hashes: RecordHashes, id: string): string {
  const hash = hashes.get(id)
  if (hash === undefined) throw new RangeError(`no hash of the record ${id}`)
  return hash
}
